package coop.quitus.ledger.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The form of an entry as it was typed: texts, which become a draft or sentences beside fields.
///
/// @param key the form's own key, so that a double click posts once
/// @param fields what was typed, by the name of the field
public record EntryForm(Intention intention, UUID key, Map<String, String> fields) {

    /// How many lines an amount can be split into.
    static final int PARTS = 4;

    /// A day as a hand writes it, where the browser has no calendar.
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final List<String> NAMES =
            Stream.concat(
                            Stream.of(
                                    "intention",
                                    "date",
                                    "libelle",
                                    "tiers",
                                    "montant",
                                    "caisse",
                                    "vers",
                                    "paiement",
                                    "cheque",
                                    "conseil",
                                    "decision",
                                    "reponse",
                                    "preuve",
                                    "motif",
                                    "piecejointe",
                                    "retour"),
                            Stream.of("compte", "part", "classe", "subvention", "projet")
                                    .flatMap(name ->
                                            IntStream.range(0, PARTS)
                                                    .mapToObj(part -> numbered(name, part))))
                    .toList();

    public EntryForm {
        fields = Map.copyOf(fields);
    }

    static EntryForm blank(Intention intention, LocalDate day) {
        var fields = new HashMap<String, String>();
        fields.put("date", day.toString());
        fields.put("caisse", nameOf(Till.BANK));
        return new EntryForm(intention, UUID.randomUUID(), fields);
    }

    /// Only the fields we know are kept of what was sent.
    static EntryForm sent(Intention intention, Map<String, String> sent) {
        var fields = new HashMap<String, String>();
        for (String name : NAMES) {
            String text = sent.getOrDefault(name, "").strip();
            if (!text.isEmpty()) {
                fields.put(name, text);
            }
        }
        fields.put("intention", intention.path());
        return new EntryForm(intention, keyOf(sent.getOrDefault("cle", "")), fields);
    }

    /// The same, with what another page already knows of it: a line of the bank.
    EntryForm knowing(Map<String, String> known) {
        var filled = new HashMap<>(fields);
        for (String name : NAMES) {
            String text = known.getOrDefault(name, "").strip();
            if (!text.isEmpty() && text.length() <= 500) {
                filled.put(name, text);
            }
        }
        return new EntryForm(intention, key, filled);
    }

    private static UUID keyOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException absent) {
            return UUID.randomUUID();
        }
    }

    public String text(String name) {
        return fields.getOrDefault(name, "");
    }

    EntryForm with(String name, String value) {
        var changed = new HashMap<>(fields);
        changed.put(name, value);
        return new EntryForm(intention, key, changed);
    }

    /// The vouchers already kept with this form, by their hash.
    public List<String> vouchers() {
        return Arrays.stream(text("piecejointe").split(","))
                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                .distinct()
                .toList();
    }

    boolean lacksAccount() {
        return !intention.moves() && shares().parts().isEmpty();
    }

    /// Whether the amount is split between several lines of the chart.
    public boolean isSplit() {
        return shares().parts().size() > 1 || !text("part").isEmpty();
    }

    static String numbered(String name, int part) {
        return part == 0 ? name : name + (part + 1);
    }

    private Shares shares() {
        return new Shares(
                IntStream.range(0, PARTS)
                        .mapToObj(i ->
                                new Shares.Part(
                                        text(numbered("compte", i)),
                                        text(numbered("part", i)),
                                        ofPart("classe", i),
                                        ofPart("subvention", i),
                                        ofPart("projet", i)))
                        .filter(part -> !part.account().isEmpty())
                        .toList());
    }

    /// What a part says of itself; what the operation says, when it says nothing.
    private String ofPart(String name, int part) {
        String own = text(numbered(name, part));
        return own.isEmpty() ? text(name) : own.equals(Shares.NONE) ? "" : own;
    }

    /// What cannot even be a draft of that year.
    List<Sentence> faults(SchoolYear year) {
        var faults = new ArrayList<Sentence>();
        if (day().isEmpty()) {
            faults.add(fault("date", "La date ne se lit pas.", "Écrivez-la comme 15/09/2025."));
        }
        day().filter(day -> !year.contains(day))
                .map(day -> LedgerSentences.of(new PostingFinding.OutsideTheYear(day, year)))
                .ifPresent(faults::add);
        if (sum().filter(Money::isPositive).isEmpty()) {
            faults.add(
                    fault(
                            "montant",
                            text("montant").isEmpty()
                                    ? "Le montant manque."
                                    : "« " + text("montant") + " » n'est pas un montant.",
                            "Écrivez un nombre au-dessus de zéro, comme 12,50."));
        }
        if (till("caisse").isEmpty()) {
            faults.add(fault("caisse", "La caisse manque.", "Dites où était l'argent."));
        }
        if (intention.moves() && (till("vers").isEmpty() || text("vers").equals(text("caisse")))) {
            faults.add(fault("vers", "L'argent va dans une autre caisse.", "Dites laquelle."));
        }
        for (int i = 0; i < PARTS; i++) {
            String share = text(numbered("part", i));
            if (!share.isEmpty() && Money.parse(share).isEmpty()) {
                faults.add(
                        fault(
                                numbered("part", i),
                                "« " + share + " » n'est pas un montant.",
                                "Écrivez un nombre comme 12,50."));
            }
        }
        return faults;
    }

    private static Sentence fault(String field, String fact, String remedy) {
        return new Sentence(fact, remedy, null, field, Severity.BLOCKS);
    }

    private Optional<Money> sum() {
        return Money.parse(text("montant"));
    }

    private Optional<LocalDate> day() {
        String text = text("date");
        try {
            return Optional.of(
                    text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private Optional<Till> till(String field) {
        return tillOf(text(field));
    }

    /// The draft; asked when there is no fault.
    DraftEntry toDraft() {
        Money sum = sum().orElseThrow();
        boolean in = intention == Intention.RECEIVED;
        var lines = new ArrayList<Line>();
        lines.add(new Line(till("caisse").orElseThrow(), in ? sum : sum.negated()));
        if (intention.moves()) {
            lines.add(new Line(till("vers").orElseThrow(), sum));
        } else {
            shares().of(sum).stream()
                    .map(share -> in ? share.negated() : share)
                    .forEach(lines::add);
        }
        return new DraftEntry(
                key,
                intention.kind(),
                day().orElseThrow(),
                text("libelle"),
                text("tiers"),
                payment(),
                text("cheque"),
                "",
                lines,
                vouchers(),
                answers());
    }

    private Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        switch (text("preuve")) {
            case "ticket" -> answers.put("ACC-07", "ticket");
            case "autre-nom" -> answers.put("ACC-08", "non");
            default -> {} // an invoice to the cooperative, or nothing yet
        }
        String decision = text("conseil").isEmpty() ? text("decision") : text("conseil");
        if (!decision.isEmpty()) {
            answers.put("EXP-04", decision);
        }
        if (!text("reponse").isEmpty()) {
            answers.put("EXP-01", text("reponse"));
        }
        return answers;
    }

    private Payment payment() {
        Optional<Payment> said =
                Arrays.stream(Payment.values())
                        .filter(one -> one.name().equals(text("paiement")))
                        .findFirst();
        return said.orElseGet(() ->
                !text("cheque").isEmpty()
                        ? Payment.CHEQUE
                        : text("caisse").startsWith("TRE_BANK")
                                ? Payment.BANK_TRANSFER
                                : Payment.CASH);
    }

    private static Optional<Till> tillOf(String text) {
        int colon = text.indexOf(':');
        String account = colon < 0 ? text : text.substring(0, colon);
        return account.matches("TRE_[A-Z_]{1,36}")
                ? Optional.of(
                        new Till(
                                new AccountKey(account),
                                colon < 0 ? "" : text.substring(colon + 1)))
                : Optional.empty();
    }

    static String nameOf(Till till) {
        return till.account().value() + (till.classCode().isEmpty() ? "" : ":" + till.classCode());
    }
}
