package coop.quitus.kit.web;

import coop.quitus.kit.Kit;
import coop.quitus.kit.KitSetting;
import coop.quitus.kit.KitStep;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// One kit, as a class and an adult will meet it.
///
/// @param back the list it stands in
/// @param file where its file is
public record KitPage(Frame frame, Kit kit, String back, String file) implements Page {

    /// The titles of the steps that come before.
    public String after(KitStep step) {
        return String.join(
                ", ",
                step.after().stream()
                        .flatMap(key -> kit.step(key).stream())
                        .map(before -> "« " + before.title() + " »")
                        .toList());
    }

    /// What the step says more, in the order of its kind.
    public List<KitSetting> said(KitStep step) {
        return step.kind().settings().stream()
                .filter(setting -> !step.settings(setting.name()).isEmpty())
                .filter(setting ->
                        setting.type() == KitSetting.Type.TEXT
                                || setting.type() == KitSetting.Type.LIST
                                || setting.type() == KitSetting.Type.COUNT)
                .filter(setting -> !"outil".equals(setting.name()))
                .toList();
    }
}
