package coop.quitus.picture;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.UUID;

/// A photograph, a drawing or a sound of a class.
///
/// @param words what it shows, for who does not see it; no first name, 300 characters at most
/// @param faceless whether an adult said that nobody can be recognised
public record Picture(
        UUID id, SchoolYear year, String classCode, Kind kind, String words, boolean faceless) {

    /// The longest [#words].
    public static final int LONGEST = 300;

    /// What it is made of.
    public enum Kind {
        PHOTO("Photo", "camera"),
        DRAWING("Dessin", "pencil"),
        SOUND("Son", "volume-2");

        private final String french;
        private final String icon;

        Kind(String french, String icon) {
            this.french = french;
            this.icon = icon;
        }

        public String inFrench() {
            return french;
        }

        public String icon() {
            return icon;
        }
    }

    public boolean isSound() {
        return kind == Kind.SOUND;
    }

    /// Where an adult of its cooperative sees it.
    public String path(CooperativeId cooperative) {
        return "/cooperatives/" + cooperative + "/exercices/" + year + "/images/" + id;
    }

    /// Where its class sees it.
    public String classPath() {
        return "/classe/images/" + id;
    }

    /// Where everyone sees it, once it is published for [Use#PUBLIC].
    public String publicPath(CooperativeId cooperative) {
        return "/images/" + cooperative + "/" + id;
    }
}
