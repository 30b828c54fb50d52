package coop.quitus.purse;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Quotes compared for one thing, whose sums the class works out before anyone chooses.
public interface Quotes {

    Outcome<Quote, PurseFinding> add(CooperativeId cooperative, NewQuote asked, Actor by);

    /// The class's own sums: each line, then the whole. A wrong one gets a nudge, and nothing is
    /// kept; all right, the quote is worked out.
    Outcome<Quote, PurseFinding> workOut(
            CooperativeId cooperative, UUID quote, List<Money> lines, Money total, Actor by);

    /// Takes a quote off, while it is not chosen.
    Outcome<Quote, PurseFinding> withdraw(CooperativeId cooperative, UUID quote, Actor by);

    /// Puts the choice on the next council of the class: each quote, with its total, is an option.
    ///
    /// @param title what is to be chosen: *Où acheter les graines ?*
    Outcome<UUID, PurseFinding> ask(
            CooperativeId cooperative,
            SchoolYear year,
            String classCode,
            UUID subject,
            String title,
            Actor by);

    /// Chooses a quote that was worked out; the council's decision goes with it, when there is one.
    /// Another may be chosen later: the last one counts.
    Outcome<Quote, PurseFinding> choose(CooperativeId cooperative, UUID quote, Actor by);

    Optional<Quote> find(CooperativeId cooperative, UUID quote);

    /// Those of a subject, in the order they came.
    List<Quote> of(CooperativeId cooperative, UUID subject);

    Optional<Quote> chosen(CooperativeId cooperative, UUID subject);
}
