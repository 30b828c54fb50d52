package coop.quitus.federation;

import coop.quitus.kernel.Money;

/// What an association asks of its cooperatives for a school year: the statutory fee and the
/// insurance (domain, section 1.6 and the tariffs that associations publish).
///
/// @param perPupil fee for each pupil
/// @param perAdult fee for each adult
/// @param insurancePerMember insurance for each pupil and each adult
/// @param flat fee for each cooperative, whatever its size
/// @param subscription of each cooperative to the federation's review
/// @param nationalSharePerMember what the association passes on to the federation for each member,
///   out of the fee
public record Tariff(
        Money perPupil,
        Money perAdult,
        Money insurancePerMember,
        Money flat,
        Money subscription,
        Money nationalSharePerMember) {

    /// What holds until the nation or the association says otherwise.
    public static final Tariff DEFAULT =
            new Tariff(
                    Money.cents(205),
                    Money.cents(205),
                    Money.cents(25),
                    Money.ZERO,
                    Money.ZERO,
                    Money.cents(108));
}
