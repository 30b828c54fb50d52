package coop.quitus.ledger;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// One line of a version of the chart: data of the national pack, to be confirmed by the national
/// treasurer.
///
/// @param code as OCCE's tools show it: `61681008`
/// @param aliases other codes met for the same line
/// @param label as the CRF names it, French
/// @param anc the account of ANC 2018-06 it belongs to
/// @param help what goes there, in plain words
/// @param examples words a person may type, lower case: *car*, *théâtre*
/// @param position its rank on the CRF
public record Account(
        AccountKey key,
        String code,
        List<String> aliases,
        String label,
        String anc,
        String help,
        List<String> examples,
        Set<Flag> flags,
        int position) {

    /// The same line, found and helped by what an association adds under it.
    Account with(ChartExtensions.Extension added) {
        return new Account(
                key,
                code,
                Stream.concat(aliases.stream(), Stream.of(added.code())).toList(),
                label,
                anc,
                (help + " Chez nous, " + added.inFrench()).strip(),
                Stream.of(examples.stream(), added.examples().stream(), Stream.of(added.label()))
                        .flatMap(Function.identity())
                        .toList(),
                flags,
                position);
    }

    /// What a line of the chart asks for besides an amount.
    public enum Flag {
        NEEDS_SUBSIDY_FILE,
        NEEDS_INVENTORY,
        NEEDS_EVENT,
        NEUTRAL_TRANSFER,
        /// Only in the books of an association's headquarters.
        HEADQUARTERS,
        /// Written by no one: it serves the accounts of the association.
        ADJUSTMENT
    }
}
