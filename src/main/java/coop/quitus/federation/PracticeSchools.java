package coop.quitus.federation;

import coop.quitus.kernel.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The cooperatives where one learns (*écoles d'entraînement*): each is one person's, nothing in it
/// is real, and no list, figure or right of an association ever holds it.
public interface PracticeSchools {

    /// Where that person practises; empty while they have none.
    Optional<Cooperative> of(UUID person);

    /// Founds one that nobody can enter yet, so that its story is told first.
    ///
    /// @param name as its pages and papers say it
    Cooperative found(String name, List<ClassUnit> classes, Actor by);

    /// Opens its door to the one who practises, alone. The one they had before is shut: books are
    /// only added to, so one begins again elsewhere.
    void enter(Cooperative school, Actor by);
}
