package coop.quitus.partner;

import coop.quitus.kernel.AssociationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the public register: what was agreed, between whom, until when; nobody's data.
///
/// @param school as the register names it: *École Jean-Macé*
/// @param partner its name, or its kind when it is one person (PAR-01)
public record PublicAgreement(
        AssociationId association,
        String school,
        String partner,
        String town,
        String object,
        LocalDate from,
        @Nullable LocalDate through) {}
