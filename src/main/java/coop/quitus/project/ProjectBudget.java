package coop.quitus.project;

import coop.quitus.kernel.Money;
import coop.quitus.kit.Kit.Side;
import java.util.List;

/// The money of a project: planned, then what the books say.
///
/// @param pieces the standing entries of the project, by day
public record ProjectBudget(List<PlannedLine> lines, List<ProjectPiece> pieces) {

    public ProjectBudget {
        lines = List.copyOf(lines);
        pieces = List.copyOf(pieces);
    }

    public List<PlannedLine> of(Side side) {
        return lines.stream().filter(line -> line.side() == side).toList();
    }

    public Money planned(Side side) {
        return Money.sum(of(side).stream().map(PlannedLine::amount));
    }

    public Money done(Side side) {
        return Money.sum(pieces.stream().map(piece -> amount(piece, side)));
    }

    /// What the books say of a line.
    public Money done(PlannedLine line) {
        return Money.sum(of(line).stream().map(piece -> amount(piece, line.side())));
    }

    public List<ProjectPiece> of(PlannedLine line) {
        return pieces.stream().filter(piece -> piece.line().equals(line.key())).toList();
    }

    /// The pieces that no line has yet.
    public List<ProjectPiece> loose() {
        return pieces.stream()
                .filter(piece -> lines.stream().noneMatch(line -> line.key().equals(piece.line())))
                .toList();
    }

    public Money left(PlannedLine line) {
        return line.amount().minus(done(line));
    }

    /// What may still be spent of what was planned; below zero beyond it.
    public Money left() {
        return planned(Side.COST).minus(done(Side.COST));
    }

    public boolean balances() {
        return planned(Side.COST).equals(planned(Side.FUNDING));
    }

    private static Money amount(ProjectPiece piece, Side side) {
        return side == Side.COST ? piece.spent() : piece.received();
    }
}
