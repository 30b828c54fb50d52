package coop.quitus.partner;

import java.util.UUID;

/// A partner to be known. See [Partner] for what each word holds.
///
/// @param key of the form, and the partner's id: sent twice, it is known once
public record NewPartner(
        UUID key,
        String name,
        PartnerKind kind,
        String town,
        String email,
        String siret,
        String contact) {}
