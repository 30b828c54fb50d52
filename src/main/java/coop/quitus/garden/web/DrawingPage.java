package coop.quitus.garden.web;

import coop.quitus.garden.Drawing;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.UUID;

/// The sheet of squared paper: colour squares, or put corners.
///
/// @param corners as written: `0,0 ; 6,0 ; 6,2`
/// @param numbers whether the class may put corners: it reads numbers
public record DrawingPage(
        Frame frame,
        UUID project,
        List<Frame.Link> tabs,
        int squareCm,
        String corners,
        SquareGrid grid,
        boolean numbers,
        List<Sentence> sentences)
        implements Page {

    public String path() {
        return Here.plot(project);
    }

    public List<Choice> squares() {
        return Drawing.SQUARES.stream()
                .map(cm -> new Choice(String.valueOf(cm), cm == 100 ? "1 m" : cm + " cm"))
                .toList();
    }
}
