package coop.quitus.subsidy.web;

import coop.quitus.document.Voucher;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import coop.quitus.subsidy.EuroPath;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.subsidy.SubsidyStanding;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.ui.Sankey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A subsidy's file: its figures, the path of its euros, what to tie to it, its papers.
///
/// @param path of the school year
/// @param expenses the year's expenses that may still be charged to it
/// @param receipts the year's receipts that may be its payments
/// @param letters the papers of the file, by their hash
/// @param mayProve whether the reader may see the vouchers
/// @param typed what was typed, when the page comes back
public record SubsidyPage(
        Frame frame,
        CooperativeId cooperative,
        String path,
        SchoolYear year,
        EuroPath euros,
        List<Entry> expenses,
        List<Entry> receipts,
        Map<String, Voucher> letters,
        boolean mayKeep,
        boolean mayProve,
        LocalDate today,
        Map<String, String> typed,
        List<Sentence> remarks,
        List<Sentence> sentences)
        implements Page {

    /// More expenses than that are found by their number.
    static final int SHOWN = 40;

    public Subsidy file() {
        return euros.standing().subsidy();
    }

    public SubsidyStanding standing() {
        return euros.standing();
    }

    public String here() {
        return path + "/subventions/" + file().code();
    }

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<Entry> shown() {
        return expenses.stream().limit(SHOWN).toList();
    }

    public static Money spentOn(Entry entry) {
        return Money.sum(
                entry.lines().stream().filter(line -> line.account().isCharge()).map(Line::amount));
    }

    public List<Choice> receiptChoices() {
        return receipts.stream()
                .map(entry ->
                        new Choice(
                                entry.id().toString(),
                                entry.piece() + ", " + entry.label(),
                                entry.movement().inFrench()))
                .toList();
    }

    public List<Choice> letterKinds() {
        return Arrays.stream(Subsidy.LetterKind.values())
                .map(kind -> new Choice(kind.name(), kind.inFrench()))
                .toList();
    }

    /// The picture of the path; drawn once something moved.
    public Sankey picture() {
        Money left = standing().left();
        List<Sankey.End> from =
                Stream.concat(
                                ends(Side.RECEIVED),
                                left.isNegative()
                                        ? Stream.of(
                                                new Sankey.End(
                                                        "À trouver",
                                                        left.absolute(),
                                                        Sankey.Kind.MISSING))
                                        : Stream.of())
                        .toList();
        List<Sankey.End> to =
                Stream.concat(
                                ends(Side.SPENT),
                                left.isPositive()
                                        ? Stream.of(new Sankey.End("Reste", left, Sankey.Kind.LEFT))
                                        : Stream.of())
                        .toList();
        return new Sankey(
                "Le chemin de l'argent",
                "%s reçus, %s dépensés, reste %s."
                        .formatted(
                                standing().received().inFrench(),
                                standing().spent().inFrench(),
                                left.inFrench()),
                from,
                file().code(),
                to);
    }

    private Stream<Sankey.End> ends(Side side) {
        return euros.of(side).stream()
                .map(step ->
                        new Sankey.End(
                                step.movement().piece() + ", " + step.movement().label(),
                                step.movement().amount(),
                                Sankey.Kind.MOVED));
    }
}
