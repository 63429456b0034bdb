<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes, short</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours, short</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message numerus="yes">
        <source>The results of %n peers</source>
        <translation>
            <numerusform>The results of %n peer</numerusform>
            <numerusform>The results of %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings of losses</source>
        <translation>
            <numerusform>%n drawing of losses</numerusform>
            <numerusform>%n drawings of losses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln peers added.</source>
        <translation>
            <numerusform>%Ln peer added.</numerusform>
            <numerusform>%Ln peers added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in the list already.</source>
        <translation>
            <numerusform>%Ln was in the list already.</numerusform>
            <numerusform>%Ln were in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out.</source>
        <translation>
            <numerusform>%Ln duplicate left out.</numerusform>
            <numerusform>%Ln duplicates left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces could not be read:</source>
        <translation>
            <numerusform>%Ln piece could not be read:</numerusform>
            <numerusform>%Ln pieces could not be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message numerus="yes">
        <source>Locked, since nothing was pressed for %n minute(s): every secret was taken out of memory.</source>
        <translation>
            <numerusform>Locked, since nothing was pressed for %n minute: every secret was taken out of memory.</numerusform>
            <numerusform>Locked, since nothing was pressed for %n minutes: every secret was taken out of memory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message numerus="yes">
        <source>The loss was measured %Ln times: %1 times none, %2 % at most.</source>
        <translation>
            <numerusform>The loss was measured %Ln time: %1 times none, %2 % at most.</numerusform>
            <numerusform>The loss was measured %Ln times: %1 times none, %2 % at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreErrors</name>
    <message numerus="yes">
        <source>The keychain did not answer within %n second(s).</source>
        <translation>
            <numerusform>The keychain did not answer within %n second.</numerusform>
            <numerusform>The keychain did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPlan</name>
    <message numerus="yes">
        <source>%n runs so far</source>
        <translation>
            <numerusform>%n run so far</numerusform>
            <numerusform>%n runs so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are flapping</source>
        <translation>
            <numerusform>%n peer is flapping</numerusform>
            <numerusform>%n peers are flapping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 after %n runs.</source>
        <translation>
            <numerusform>%1 after %n run.</numerusform>
            <numerusform>%1 after %n runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ChangesWindow</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ComparePage</name>
    <message numerus="yes">
        <source>%1, %Ln peers</source>
        <translation>
            <numerusform>%1, %Ln peer</numerusform>
            <numerusform>%1, %Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ConnectionsWindow</name>
    <message numerus="yes">
        <source>%n connection(s) were added.</source>
        <translation>
            <numerusform>%n connection was added.</numerusform>
            <numerusform>%n connections were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were written to %1, without a secret.</source>
        <translation>
            <numerusform>%n connection was written to %1, without a secret.</numerusform>
            <numerusform>%n connections were written to %1, without a secret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::CopyPlace</name>
    <message numerus="yes">
        <source>%n results are on the clipboard.</source>
        <translation>
            <numerusform>%n result is on the clipboard.</numerusform>
            <numerusform>%n results are on the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::FilterEdit</name>
    <message numerus="yes">
        <source>%n suggestions, Down goes through them</source>
        <translation>
            <numerusform>%n suggestion, Down goes to it</numerusform>
            <numerusform>%n suggestions, Down goes through them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::GroupTreeModel</name>
    <message numerus="yes">
        <source>%1: %n groups</source>
        <translation>
            <numerusform>%1: %n group</numerusform>
            <numerusform>%1: %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tested</source>
        <translation>
            <numerusform>%n not tested</numerusform>
            <numerusform>%n not tested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ImportWindow</name>
    <message numerus="yes">
        <source>%n peer(s)</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::InventoryPlace</name>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::LabelsWindow</name>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ListsPlace</name>
    <message numerus="yes">
        <source>%Ln peers were written to %1.</source>
        <translation>
            <numerusform>%Ln peer was written to %1.</numerusform>
            <numerusform>%Ln peers were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::NotePlace</name>
    <message numerus="yes">
        <source>The note of %Ln peers is on the clipboard.</source>
        <translation>
            <numerusform>The note of %Ln peer is on the clipboard.</numerusform>
            <numerusform>The note of %Ln peers is on the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PalettePlace</name>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PaletteWindow</name>
    <message numerus="yes">
        <source>%n matches. Nothing is sent from here.</source>
        <translation>
            <numerusform>%n match. Nothing is sent from here.</numerusform>
            <numerusform>%n matches. Nothing is sent from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::PeerView</name>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>%n peer</numerusform>
            <numerusform>%n peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::ReportPlace</name>
    <message numerus="yes">
        <source>The %n selected peers</source>
        <translation>
            <numerusform>The %n selected peer</numerusform>
            <numerusform>The %n selected peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n results of the list</source>
        <translation>
            <numerusform>The %n result of the list</numerusform>
            <numerusform>All %n results of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run of %1, selected in the history: %n peers</source>
        <translation>
            <numerusform>The run of %1, selected in the history: %n peer</numerusform>
            <numerusform>The run of %1, selected in the history: %n peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n peers was written to %1.</source>
        <translation>
            <numerusform>Evidence of %n peer was written to %1.</numerusform>
            <numerusform>Evidence of %n peers was written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A report of %n peers was written to %1.</source>
        <translation>
            <numerusform>A report of %n peer was written to %1.</numerusform>
            <numerusform>A report of %n peers was written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RequestsView</name>
    <message numerus="yes">
        <source>%n commands copied. Set TOKEN before you run them.</source>
        <translation>
            <numerusform>%n command copied. Set TOKEN before you run it.</numerusform>
            <numerusform>%n commands copied. Set TOKEN before you run them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::RunListModel</name>
    <message numerus="yes">
        <source>%Ln peers</source>
        <translation>
            <numerusform>%Ln peer</numerusform>
            <numerusform>%Ln peers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::SafetyPlace</name>
    <message numerus="yes">
        <source>%n detection tasks will be created.</source>
        <translation>
            <numerusform>%n detection task will be created.</numerusform>
            <numerusform>%n detection tasks will be created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::WatchWindow</name>
    <message numerus="yes">
        <source>%n peers are detected</source>
        <translation>
            <numerusform>%n peer is detected</numerusform>
            <numerusform>%n peers are detected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>peerlight::ui::Workspace</name>
    <message numerus="yes">
        <source>%Ln detections of %1 were cut off when the program ended. Follow them up to see what became of them; nothing new is created.</source>
        <translation>
            <numerusform>%Ln detection of %1 was cut off when the program ended. Follow it up to see what became of it; nothing new is created.</numerusform>
            <numerusform>%Ln detections of %1 were cut off when the program ended. Follow them up to see what became of them; nothing new is created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replies of %n peers were lost: they may or may not have a task. Sending again may make second ones.</source>
        <translation>
            <numerusform>The reply of %n peer was lost: it may or may not have a task. Sending again may make a second one.</numerusform>
            <numerusform>The replies of %n peers were lost: they may or may not have a task. Sending again may make second ones.</numerusform>
        </translation>
    </message>
</context>
</TS>
