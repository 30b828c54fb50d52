package coop.quitus.report;

import coop.quitus.document.Paper;
import coop.quitus.document.SealMark;
import coop.quitus.ui.Dates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The financial report as a paper: blocks A to G, to be read aloud, signed and filed. The room
/// that closes years adds H to J, and has it sealed.
///
/// @param state which state it was in, in a sentence; empty while it is only drawn
/// @param more the blocks after G
/// @param mark the code it bears when it is sealed; null when it is not
public record ReportSheetPaper(
        FinancialReport report, String state, List<Block> more, @Nullable SealMark mark)
        implements Paper {

    public ReportSheetPaper {
        more = List.copyOf(more);
    }

    /// Blocks A to G alone, with room for signatures.
    public static ReportSheetPaper plain(FinancialReport report) {
        return new ReportSheetPaper(report, "", List.of(), null);
    }

    /// A block of words and rows.
    ///
    /// @param words below its title; may be empty
    /// @param heads of the columns; empty when there is no table
    public record Block(String title, String words, List<String> heads, List<List<String>> rows) {
        public Block {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    @Override
    public String title() {
        return "Compte rendu financier " + report.year().inFrench();
    }

    @Override
    public String description() {
        return report.identification().school()
                + ", au soir du "
                + Dates.longDay(report.on())
                + ".";
    }

    /// The evening it speaks of, so that the same books draw the same bytes.
    @Override
    public Instant drawnAt() {
        return report.on().atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Override
    public String foot() {
        return report.identification().number()
                + " · "
                + report.identification().school()
                + " · "
                + (mark == null ? books() : mark.spelled());
    }

    private String books() {
        return "écriture n° "
                + report.booksSequence()
                + (report.booksHash().isEmpty()
                        ? ""
                        : " · empreinte " + report.booksHash().substring(0, 12));
    }
}
