package coop.quitus.identity;

import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;

/// The first start on an empty directory: until someone is known, every page leads to three
/// questions, and only who reads the server's console can answer them. No password comes with the
/// product.
public interface FirstRun {

    /// Where the questions are asked.
    String PATH = "/premiers-pas";

    /// Whether nobody is known yet. Never in the demo.
    boolean isNeeded();

    /// The code to print in the console, while it is needed; another at each start.
    Optional<String> code();

    /// What these answers would be refused for, without writing anything.
    List<PersonFinding> examine(
            String code, String name, String email, String password, String from);

    /// Makes the first person known, as the administrator.
    Outcome<Person, PersonFinding> open(
            String code, String name, String email, String password, String from);
}
