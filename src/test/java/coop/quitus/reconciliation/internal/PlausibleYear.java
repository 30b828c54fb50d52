package coop.quitus.reconciliation.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Payment;
import coop.quitus.reconciliation.Movement;
import coop.quitus.treasury.BankLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Invents a cooperative's year as it goes in life, and remembers the truth: late cheques, amounts
/// that come back, digits exchanged in numbers and in amounts, cheques without a number, deposits
/// made together or in several times, receipts and cheques nobody noted, fees missing from the
/// books, cheques of last year, cheques never cashed.
///
/// The same seed gives the same year.
final class PlausibleYear {

    /// Which entries are which lines, known because we wrote both.
    record Truth(Set<UUID> entries, Set<UUID> lines, boolean sameAmount) {}

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final LocalDate STATEMENT_END = YEAR.lastDay();
    private static final long[] ROUND = {1000, 1500, 2000, 2500, 3000, 5000, 6000, 10000, 15000};
    private static final String[] PAYERS = {
        "MARTIN", "BERNARD", "DURAND", "PETIT", "MOREAU", "LAURENT", "GARCIA", "ROUSSEL", "FAURE"
    };
    private static final String[] THINGS = {
        "Car pour la sortie", "Livres", "Peinture et pinceaux", "Entrées au musée", "Graines",
        "Goûter de Noël", "Matériel de sport", "Spectacle", "Photographe", "Jeux de cour"
    };
    private static final String[] BUYERS = {
        "Trésorerie commune", "Association parents", "Conseil départemental", "Foyer rural"
    };

    final List<Movement> movements = new ArrayList<>();
    final List<BankLine> lines = new ArrayList<>();
    final List<Truth> truth = new ArrayList<>();

    private final Random random;
    private int nextCheque;
    private int nextSlip = 120;
    private int pieces;

    PlausibleYear(long seed) {
        random = new Random(seed);
        nextCheque = 9_670_001 + random.nextInt(300_000);
        chequesOfLastYear();
        int operations = 40 + random.nextInt(90);
        for (int i = 0; i < operations; i++) {
            happens(YEAR.firstDay().plusDays(random.nextInt(355)));
        }
        bankFees();
        Collections.shuffle(lines, random);
        Collections.shuffle(movements, random);
    }

    private void happens(LocalDate day) {
        int dice = random.nextInt(100);
        if (dice < 45) {
            cheque(day, YEAR);
        } else if (dice < 64) {
            deposit(day);
        } else if (dice < 71) {
            cash(day);
        } else if (dice < 81) {
            transfer(day);
        } else if (dice < 85) {
            card(day);
        } else if (dice < 91) {
            depositOfSeveral(day);
        } else if (dice < 94) {
            depositInSeveral(day);
        } else if (dice < 97) {
            forgotten(day);
        } else {
            for (int i = 0; i < 3; i++) {
                cheque(day, YEAR); // three classes get the same advance on one day
            }
        }
    }

    private void chequesOfLastYear() {
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            cheque(YEAR.firstDay().minusDays(1 + random.nextInt(50)), YEAR.previous());
        }
    }

    private void cheque(LocalDate day, SchoolYear year) {
        String number = Integer.toString(nextCheque++);
        long cents = -amount();
        String noted = chance(4) ? swapDigits(number) : chance(4) ? "" : number;
        Movement entry = noted(year, day, slip(cents), Payment.CHEQUE, noted, pick(THINGS), "");
        LocalDate booked =
                day.plusDays(chance(9) ? 45 + random.nextInt(110) : 2 + random.nextInt(25));
        if (!chance(3)) {
            meets(List.of(entry), List.of(booked(booked, cents, "CHEQUE " + number, "")));
        }
    }

    private void deposit(LocalDate day) {
        int cheques = 1 + random.nextInt(40);
        long cents = amount() + (chance(50) ? random.nextInt(50_000) : 0);
        String label = chance(50) ? cheques + " chèques des familles" : "Chèques des familles";
        Movement entry = noted(YEAR, day, slip(cents), Payment.CHEQUE_DEPOSIT, "", label, "");
        meets(List.of(entry), List.of(slipLine(day, cents, cheques)));
    }

    private BankLine slipLine(LocalDate day, long cents, int cheques) {
        int days = chance(3) ? 11 + random.nextInt(8) : 1 + random.nextInt(6);
        String label =
                chance(70)
                        ? "REMISE DE CHEQUES 0000" + nextSlip++ + " " + cheques + " CHQ"
                        : "REMISE CHEQUES";
        return booked(day.plusDays(days), cents, label, "");
    }

    private void cash(LocalDate day) {
        long cents = ROUND[random.nextInt(ROUND.length)] + (chance(40) ? random.nextInt(3000) : 0);
        Movement entry =
                noted(YEAR, day, slip(cents), Payment.CASH, "", "Dépôt d'espèces à la banque", "");
        LocalDate booked = day.plusDays(random.nextInt(4));
        meets(List.of(entry), List.of(booked(booked, cents, "VERSEMENT ESPECES", "")));
    }

    private void transfer(LocalDate day) {
        boolean family = chance(60);
        String who = family ? pick(PAYERS) : pick(BUYERS);
        long cents = family ? ROUND[random.nextInt(4)] : 5_000L * (1 + random.nextInt(12));
        int late = random.nextInt(5) - 1;
        Movement entry =
                noted(YEAR, day, slip(cents), Payment.BANK_TRANSFER, "", "Virement de " + who, "");
        String label = "VIR " + Clues.plain(who) + (chance(50) ? " SORTIE" : "");
        meets(List.of(entry), List.of(booked(day.plusDays(late), cents, label, "")));
    }

    private void card(LocalDate day) {
        long cents = -amount();
        String shop = pick(PAYERS);
        Movement entry = noted(YEAR, day, slip(cents), Payment.CARD, "", pick(THINGS), shop);
        String label = "PAIEMENT CB " + shop;
        meets(List.of(entry), List.of(booked(day.plusDays(random.nextInt(4)), cents, label, "")));
    }

    private void depositOfSeveral(LocalDate day) {
        int count = 2 + random.nextInt(4);
        var entries = new ArrayList<Movement>();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            long cents = amount();
            sum += cents;
            LocalDate on = day.minusDays(random.nextInt(5));
            entries.add(
                    noted(
                            YEAR,
                            on,
                            cents,
                            Payment.CHEQUE_DEPOSIT,
                            "",
                            "Chèque " + pick(PAYERS),
                            ""));
        }
        meets(entries, List.of(slipLine(day, sum, count)));
    }

    private void depositInSeveral(LocalDate day) {
        long first = amount();
        long second = amount();
        Movement entry =
                noted(YEAR, day, first + second, Payment.CHEQUE_DEPOSIT, "", "Vente de photos", "");
        List<BankLine> both =
                List.of(
                        booked(day.plusDays(2), first, "REMISE DE CHEQUES 0000" + nextSlip++, ""),
                        booked(day.plusDays(4), second, "REMISE DE CHEQUES 0000" + nextSlip++, ""));
        meets(List.of(entry), both);
    }

    /// The bank saw it; nobody noted it.
    private void forgotten(LocalDate day) {
        if (chance(50)) {
            booked(day, amount(), "REMISE DE CHEQUES 0000" + nextSlip++, "");
        } else {
            booked(day, -amount(), "CHEQUE " + nextCheque++, "");
        }
    }

    /// 2,50 € each month, noted nine times out of ten.
    private void bankFees() {
        for (int month = 0; month < 12; month++) {
            LocalDate day = YEAR.firstDay().plusMonths(month + 1).minusDays(1);
            BankLine line = booked(day, -250, "FRAIS TENUE DE COMPTE", "");
            if (!chance(10)) {
                LocalDate on = day.plusDays(random.nextInt(3));
                meets(
                        List.of(
                                noted(
                                        YEAR,
                                        on,
                                        -250,
                                        Payment.DIRECT_DEBIT,
                                        "",
                                        "Frais bancaires",
                                        "")),
                        List.of(line));
            }
        }
    }

    private Movement noted(
            SchoolYear year,
            LocalDate day,
            long cents,
            Payment payment,
            String cheque,
            String label,
            String payee) {
        var id = new EntryId(new UUID(random.nextLong(), random.nextLong()));
        String piece = (cents < 0 ? "D" : "R") + ++pieces;
        var movement =
                new Movement(
                        id, piece, year, day, Money.cents(cents), payment, cheque, label, payee);
        movements.add(movement);
        return movement;
    }

    /// A line of the bank; what it would book after the year's end is not on the statement.
    private BankLine booked(LocalDate day, long cents, String label, String cheque) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var line = new BankLine(id, day, Money.cents(cents), label, cheque, "");
        if (!day.isAfter(STATEMENT_END) && !day.isBefore(YEAR.firstDay())) {
            lines.add(line);
        }
        return line;
    }

    private void meets(List<Movement> entries, List<BankLine> itsLines) {
        if (!lines.containsAll(itsLines)) {
            return;
        }
        var ours = new TreeSet<UUID>();
        entries.forEach(entry -> ours.add(entry.entry().value()));
        var theirs = new TreeSet<UUID>();
        itsLines.forEach(line -> theirs.add(line.id()));
        long books = entries.stream().mapToLong(entry -> entry.amount().cents()).sum();
        long bank = itsLines.stream().mapToLong(line -> line.amount().cents()).sum();
        truth.add(new Truth(ours, theirs, books == bank));
    }

    /// Half the amounts are round and come back; half are of a till's receipt.
    private long amount() {
        return chance(50) ? ROUND[random.nextInt(ROUND.length)] : 500 + random.nextInt(40_000);
    }

    /// Twice in a hundred, two digits of an amount are exchanged when it is noted.
    private long slip(long cents) {
        if (!chance(2) || Math.abs(cents) < 1000) {
            return cents;
        }
        long swapped = Long.parseLong(swapDigits(Long.toString(Math.abs(cents))));
        return swapped == 0 ? cents : Long.signum(cents) * swapped;
    }

    private String swapDigits(String number) {
        int at = 1 + random.nextInt(number.length() - 2);
        char[] digits = number.toCharArray();
        char kept = digits[at];
        digits[at] = digits[at + 1];
        digits[at + 1] = kept;
        return new String(digits);
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private boolean chance(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }
}
