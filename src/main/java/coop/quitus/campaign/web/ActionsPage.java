package coop.quitus.campaign.web;

import coop.quitus.campaign.Edition;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The actions of an association in a school year, and what it could still open.
///
/// @param path of this page
/// @param placed how many classes have a place, by action
/// @param waiting how many wait, by action
public record ActionsPage(
        Frame frame,
        String path,
        SchoolYear year,
        List<Edition> editions,
        Map<UUID, Integer> placed,
        Map<UUID, Integer> waiting,
        List<Kit> catalogue,
        boolean mayOpen)
        implements Page {}
