package coop.quitus.federation.web;

import coop.quitus.federation.Association;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// A cooperative to open.
///
/// @param classes as typed: *CP, CE1, CM1-CM2*
public record NewCooperativePage(
        Frame frame,
        Association association,
        String uai,
        String name,
        String classes,
        List<Sentence> sentences)
        implements Page {}
