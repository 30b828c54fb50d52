package coop.quitus.partner;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a partner and a cooperative agreed on: *la ville confie un carré de pelouse à l'école*.
///
/// @param object 1 to 300 characters
/// @param conditions what was asked in return; empty for none
/// @param from its first day
/// @param through its last day; null when it has none
/// @param file the hash of the voucher that holds it; empty without a paper
/// @param origin where it comes from, a path of this site; empty when it was written here
/// @param open whether anyone may read it in the public register
public record Agreement(
        UUID id,
        CooperativeId cooperative,
        SchoolYear year,
        Partner partner,
        String object,
        String conditions,
        LocalDate from,
        @Nullable LocalDate through,
        String file,
        String origin,
        boolean open,
        Instant filedAt,
        String filedBy) {}
