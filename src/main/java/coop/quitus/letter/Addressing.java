package coop.quitus.letter;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.partner.Partner;
import java.util.List;
import java.util.Optional;

/// *À qui écrire ?* From the matter to the right desk: a table says which, the partners and the
/// association's directory say who.
public interface Addressing {

    List<Matter> matters();

    Optional<Matter> matter(String key);

    Whom whom(CooperativeId cooperative, Matter matter);

    /// @param to who may receive it, the most fitting first: a partner, else a line of the
    ///   directory, else the town hall for any desk of the town
    /// @param copies who may receive the copy
    record Whom(List<Partner> to, List<Partner> copies) {
        public Whom {
            to = List.copyOf(to);
            copies = List.copyOf(copies);
        }
    }
}
