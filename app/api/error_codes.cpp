// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/error_codes.h"

#include <QCoreApplication>

#include <array>

namespace peerlight::api {

using namespace Qt::StringLiterals;

namespace {

struct CodeEntry
{
    QLatin1StringView code;
    std::optional<ErrorKind> kind;
    const char *text; ///< nullptr: the HTTP status decides
};

constexpr auto byStatus = std::nullopt;

// "Error Codes" of Direct Connect: every code is documented with HTTP 400. The codes of calls inside the
// service (0003, 0005, 0006, 0011, 0012) do not say that nothing was done, hence Server.
constexpr std::array directConnectCodes{
    CodeEntry{"DC.0000"_L1, ErrorKind::Rejected,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service could not read the request. Please report this as a bug.")},
    CodeEntry{
        "DC.0001"_L1, byStatus,
        QT_TRANSLATE_NOOP("ErrorCodes", "The service refused a parameter: check the ids; what they name may be gone.")},
    CodeEntry{"DC.0002"_L1, ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service does not know this resource: check region and project.")},
    CodeEntry{"DC.0003"_L1, ErrorKind::Server,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service reports a system error: try again later.")},
    CodeEntry{"DC.0004"_L1, byStatus, QT_TRANSLATE_NOOP("ErrorCodes", "The service refused an IP address.")},
    CodeEntry{
        "DC.0005"_L1, ErrorKind::Server,
        QT_TRANSLATE_NOOP("ErrorCodes", "The service could not reach the VPC service behind it: try again later.")},
    CodeEntry{"DC.0006"_L1, ErrorKind::Server,
              QT_TRANSLATE_NOOP("ErrorCodes", "A service behind Direct Connect failed: try again later.")},
    CodeEntry{"DC.0007"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The VPC does not exist: check the virtual gateway.")},
    CodeEntry{"DC.0008"_L1, byStatus, QT_TRANSLATE_NOOP("ErrorCodes", "The service refused an AS number.")},
    CodeEntry{"DC.0009"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service reports an invalid policy: ask support.")},
    CodeEntry{"DC.0010"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The network identifier of the VPC is missing: ask support.")},
    CodeEntry{"DC.0011"_L1, ErrorKind::Server,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service's agent is not working normally: try again later.")},
    CodeEntry{"DC.0012"_L1, ErrorKind::Server,
              QT_TRANSLATE_NOOP("ErrorCodes", "A service behind Direct Connect failed: try again later.")},
    CodeEntry{
        "DC.0013"_L1, ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ErrorCodes", "You have no permission for this: ask the administrator of the account.")},
    CodeEntry{"DC.1005"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The connection (the line) is not working normally: see its status.")},
    CodeEntry{"DC.1007"_L1, byStatus, QT_TRANSLATE_NOOP("ErrorCodes", "The connection (the line) is in use.")},
    CodeEntry{"DC.1012"_L1, ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("ErrorCodes", "The connection (the line) does not exist.")},
    CodeEntry{"DC.1019"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The quota of connections is used up: ask for a larger one.")},
    CodeEntry{"DC.1106"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The virtual gateway is in use: wait and try again.")},
    CodeEntry{"DC.1111"_L1, ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("ErrorCodes", "The virtual gateway does not exist.")},
    CodeEntry{"DC.1113"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The virtual gateway is being moved: wait and try again.")},
    CodeEntry{"DC.1118"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The virtual gateway is locked: wait and try again.")},
    CodeEntry{"DC.1205"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "A resource behind the virtual interface is not working normally.")},
    CodeEntry{"DC.1210"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The status of the virtual interface does not allow this now.")},
    CodeEntry{"DC.1211"_L1, ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("ErrorCodes", "The virtual interface does not exist.")},
    CodeEntry{
        "DC.1213"_L1, byStatus,
        QT_TRANSLATE_NOOP("ErrorCodes", "The virtual interface belongs to another project: check the project id.")},
    CodeEntry{"DC.1214"_L1, byStatus, QT_TRANSLATE_NOOP("ErrorCodes", "The virtual interface is in use.")},
    CodeEntry{"DC.1227"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The virtual interface is not working normally: see its status.")},
};

// "Error Codes" of the API gateway. APIGW.0201 has several meanings, told apart by the HTTP status.
constexpr std::array gatewayCodes{
    CodeEntry{"APIGW.0101"_L1, ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("ErrorCodes", "This endpoint or region does not offer connectivity detection.")},
    CodeEntry{"APIGW.0103"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The gateway found no service behind this address: ask support.")},
    CodeEntry{"APIGW.0104"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The gateway of the service is not set up correctly: ask support.")},
    CodeEntry{"APIGW.0105"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The gateway of the service is not set up correctly: ask support.")},
    CodeEntry{"APIGW.0106"_L1, byStatus,
              QT_TRANSLATE_NOOP("ErrorCodes", "The gateway of the service is not set up correctly: ask support.")},
    CodeEntry{"APIGW.0201"_L1, byStatus, nullptr},
    CodeEntry{"APIGW.0301"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service did not accept the sign-in: use a new token.")},
    CodeEntry{"APIGW.0302"_L1, ErrorKind::Forbidden,
              QT_TRANSLATE_NOOP("ErrorCodes", "This user may not use the API: ask the administrator of the account.")},
    CodeEntry{"APIGW.0303"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes",
                                "The service did not accept the sign-in: check the key and this machine's clock.")},
    CodeEntry{
        "APIGW.0304"_L1, ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ErrorCodes", "This application may not use the API: ask the administrator of the account.")},
    CodeEntry{"APIGW.0305"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service did not accept this way to sign in.")},
    CodeEntry{"APIGW.0306"_L1, ErrorKind::Forbidden,
              QT_TRANSLATE_NOOP("ErrorCodes", "Access to the API was denied: ask the administrator of the account.")},
    CodeEntry{"APIGW.0307"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes",
                                "The token has expired or belongs to another region: get a new one for this region.")},
    CodeEntry{"APIGW.0308"_L1, ErrorKind::Throttled,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service asks to slow down: too many requests.")},
};

// "Error Codes" of Identity and Access Management.
constexpr std::array identityCodes{
    CodeEntry{"IAM.0001"_L1, ErrorKind::Credential, QT_TRANSLATE_NOOP("ErrorCodes", "The service asks to sign in.")},
    CodeEntry{"IAM.0002"_L1, ErrorKind::Forbidden,
              QT_TRANSLATE_NOOP("ErrorCodes", "You are not allowed to do this: ask the administrator of the account.")},
    CodeEntry{"IAM.0003"_L1, ErrorKind::Forbidden,
              QT_TRANSLATE_NOOP("ErrorCodes", "A policy does not allow this: ask the administrator of the account.")},
    CodeEntry{"IAM.0004"_L1, ErrorKind::NotFound, QT_TRANSLATE_NOOP("ErrorCodes", "The resource does not exist.")},
    CodeEntry{"IAM.0006"_L1, ErrorKind::Server,
              QT_TRANSLATE_NOOP("ErrorCodes", "The sign-in service reports an internal error: try again later.")},
    CodeEntry{"IAM.0011"_L1, ErrorKind::Rejected,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service could not read the request. Please report this as a bug.")},
    CodeEntry{"IAM.0012"_L1, ErrorKind::Throttled,
              QT_TRANSLATE_NOOP("ErrorCodes", "The service asks to slow down: too many requests.")},
    CodeEntry{
        "IAM.0061"_L1, ErrorKind::Credential,
        QT_TRANSLATE_NOOP("ErrorCodes",
                          "The user is locked after too many failures: wait, or ask the administrator of the account, "
                          "before you try again.")},
    CodeEntry{"IAM.0062"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes", "The user name or the password is wrong.")},
    CodeEntry{
        "IAM.0064"_L1, ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ErrorCodes", "You have no permission for this: ask the administrator of the account.")},
    CodeEntry{"IAM.0066"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes", "The token has expired: get a new one.")},
    CodeEntry{"IAM.0067"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes", "The token is not valid: get a new one.")},
    CodeEntry{"IAM.0080"_L1, ErrorKind::Forbidden,
              QT_TRANSLATE_NOOP("ErrorCodes",
                                "The user of this access key is disabled: ask the administrator of the account.")},
    CodeEntry{"IAM.0081"_L1, ErrorKind::Forbidden,
              QT_TRANSLATE_NOOP(
                  "ErrorCodes",
                  "This user may only use the web console: ask the administrator of the account for programmatic "
                  "access.")},
    CodeEntry{"IAM.0082"_L1, ErrorKind::Forbidden,
              QT_TRANSLATE_NOOP("ErrorCodes", "This user is disabled: ask the administrator of the account.")},
    CodeEntry{
        "IAM.0083"_L1, ErrorKind::Forbidden,
        QT_TRANSLATE_NOOP("ErrorCodes",
                          "This region is not open to the account: choose another one, or ask the administrator.")},
    CodeEntry{
        "IAM.1061"_L1, ErrorKind::Credential,
        QT_TRANSLATE_NOOP("ErrorCodes", "The one-time code is wrong or too old: enter the one that is shown now.")},
    CodeEntry{
        "IAM.1104"_L1, ErrorKind::Credential,
        QT_TRANSLATE_NOOP("ErrorCodes",
                          "The access key is blocked: ask the administrator of the account, or use another one.")},
    CodeEntry{"IAM.1105"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes", "The access key has expired: make a new one.")},
    CodeEntry{"IAM.1106"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes", "The access key belongs to no user: use another one.")},
    CodeEntry{
        "IAM.1107"_L1, ErrorKind::Credential,
        QT_TRANSLATE_NOOP("ErrorCodes", "The access key is disabled: enable it in the console, or use another one.")},
    CodeEntry{"IAM.1108"_L1, ErrorKind::Credential,
              QT_TRANSLATE_NOOP("ErrorCodes", "The temporary key has expired: get a new one.")},
    CodeEntry{"IAM.1109"_L1, ErrorKind::NotFound,
              QT_TRANSLATE_NOOP("ErrorCodes", "The project does not exist: check region and project.")},
};

struct Variant
{
    QLatin1StringView words;
    const char *text;
};

// Texts seen with APIGW.0301.
constexpr std::array signInVariants{
    Variant{"decrypt token fail"_L1,
            QT_TRANSLATE_NOOP("ErrorCodes", "The token is damaged or comes from another cloud: get a new one.")},
    Variant{"x-auth-token not found"_L1, QT_TRANSLATE_NOOP("ErrorCodes", "The service saw no token.")},
    Variant{"token expires"_L1, QT_TRANSLATE_NOOP("ErrorCodes", "The token has expired: get a new one.")},
    Variant{"verify aksk signature fail"_L1,
            QT_TRANSLATE_NOOP("ErrorCodes",
                              "The signature does not match: check the secret key. Five failures lock the "
                              "key for five minutes.")},
    Variant{"failed to reach the limit"_L1,
            QT_TRANSLATE_NOOP("ErrorCodes", "The access key is locked after too many failures: wait five minutes.")},
    Variant{"get secretkey failed"_L1, QT_TRANSLATE_NOOP("ErrorCodes", "The access key is unknown or not active.")},
};

struct ErrorCodesWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorCodes)
};

template<typename Table>
const CodeEntry *find(const Table &table, QStringView code)
{
    for (const CodeEntry &entry : table) {
        if (code == entry.code)
            return &entry;
    }
    return nullptr;
}

} // namespace

std::optional<CodeMeaning> meaningOf(QStringView code, QStringView message)
{
    const QString name = code.startsWith("APIG."_L1) ? u"APIGW."_s + code.sliced(5).toString() : code.toString();
    const CodeEntry *entry = find(directConnectCodes, name);
    if (!entry)
        entry = find(gatewayCodes, name);
    if (!entry)
        entry = find(identityCodes, name);
    if (!entry)
        return std::nullopt;
    if (entry->code == "APIGW.0301"_L1) {
        for (const Variant &variant : signInVariants) {
            if (message.contains(variant.words, Qt::CaseInsensitive))
                return CodeMeaning{entry->kind, ErrorCodesWords::tr(variant.text)};
        }
    }
    return CodeMeaning{entry->kind, entry->text ? ErrorCodesWords::tr(entry->text) : QString()};
}

} // namespace peerlight::api
