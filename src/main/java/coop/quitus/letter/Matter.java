package coop.quitus.letter;

import coop.quitus.partner.PartnerKind;
import org.jspecify.annotations.Nullable;

/// What a class wants to write about, and which desk of the town answers for it.
///
/// @param label in the words of a class: *Un bout de pelouse*
/// @param why in the words of a class, why that desk
/// @param copy who should know of it; null for nobody
/// @param icon the name of an icon in `static/icons.svg`
public record Matter(
        String key,
        String label,
        String why,
        PartnerKind to,
        @Nullable PartnerKind copy,
        String icon) {}
