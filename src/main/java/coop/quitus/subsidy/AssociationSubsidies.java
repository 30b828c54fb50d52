package coop.quitus.subsidy;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;

/// The subsidies of a whole association: one legal person before its funders, however many
/// cooperatives. Read with the second, read-only role.
public interface AssociationSubsidies {

    /// What they were in a school year, as the books stand. Four queries, however many
    /// cooperatives.
    Overview of(AssociationId association, SchoolYear year);

    /// @param publicReceived the public subsidies of all its cooperatives and its headquarters,
    ///   held against the meter of the law (SUB-04)
    /// @param authorities what each public authority gave to all of them, the largest first
    ///   (SUB-03)
    /// @param doubles expenses that look paid twice, the surest first (SUB-05)
    /// @param funds what is left of earmarked subsidies on 31 August, as entries to propose
    record Overview(
            Money publicReceived,
            List<Authority> authorities,
            List<DoubleFunding> doubles,
            List<DedicatedFund> funds) {

        public Overview {
            authorities = List.copyOf(authorities);
            doubles = List.copyOf(doubles);
            funds = List.copyOf(funds);
        }

        /// What is worth saying of the whole.
        public List<SubsidyFinding> findings() {
            return publicReceived.compareTo(SubsidyRules.CERTIFIED_ABOVE) > 0
                    ? List.of(new SubsidyFinding.AboveTheMeter(publicReceived))
                    : List.of();
        }
    }

    /// A public authority, all its subsidies of the year together.
    ///
    /// @param files how many
    /// @param agreed whether each of them names an agreement
    record Authority(String name, FunderKind kind, Money received, int files, boolean agreed) {

        /// Above the threshold without an agreement.
        public boolean needsConvention() {
            return !agreed && received.compareTo(SubsidyRules.CONVENTION_ABOVE) > 0;
        }
    }

    /// Charged expenses that look like one.
    record DoubleFunding(Sign sign, List<Charged> expenses) {
        public DoubleFunding {
            expenses = List.copyOf(expenses);
        }
    }

    /// Why two expenses look like one.
    enum Sign {
        /// The very same file proves both.
        SAME_VOUCHER,
        /// The same supplier, the same amount, fifteen days apart at most.
        SAME_INVOICE
    }

    /// An expense that a subsidy paid, wholly or in part.
    ///
    /// @param charged what subsidies paid of it
    /// @param codes of these subsidies
    record Charged(
            CooperativeId cooperative,
            String name,
            SchoolYear year,
            String piece,
            LocalDate on,
            String label,
            String payee,
            Money amount,
            Money charged,
            List<String> codes) {}

    /// What is left of an earmarked subsidy on 31 August, and the entries that carry it (ANC
    /// 2018-06): what was carried from earlier years is used first.
    ///
    /// @param broughtIn what was left of it a year before
    /// @param left what is left now
    /// @param added to carry forward: debit [FunderKind#carriedForward()], credit
    ///   [FunderKind#fund()]
    /// @param released of what was brought in: debit the fund, credit [FunderKind#used()]
    record DedicatedFund(
            CooperativeId cooperative,
            String name,
            String code,
            String funder,
            FunderKind kind,
            Money broughtIn,
            Money left,
            Money added,
            Money released) {}
}
