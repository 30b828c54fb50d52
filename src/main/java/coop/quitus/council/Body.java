package coop.quitus.council;

/// Who sits: a class, the delegates of all classes, or the adults of the cooperative.
///
/// @param classCode the class's short name; empty unless it is a class
public record Body(Kind kind, String classCode) {

    /// The three levels of a cooperative's councils.
    public enum Kind {
        CLASS,
        DELEGATES,
        ADULTS
    }

    public static final Body DELEGATES = new Body(Kind.DELEGATES, "");
    public static final Body ADULTS = new Body(Kind.ADULTS, "");

    public Body {
        if ((kind == Kind.CLASS) == classCode.isEmpty()) {
            throw new IllegalArgumentException("a class has a code, and only a class");
        }
    }

    public static Body ofClass(String classCode) {
        return classCode.isEmpty() ? DELEGATES : new Body(Kind.CLASS, classCode);
    }

    /// From a form: `CM2` after `CLASS:`, or the kind alone.
    public static Body parse(String value) {
        return switch (value) {
            case "ADULTS" -> ADULTS;
            case "DELEGATES" -> DELEGATES;
            default -> new Body(Kind.CLASS, value.replaceFirst("^CLASS:", ""));
        };
    }

    /// As a form sends it.
    public String value() {
        return kind == Kind.CLASS ? "CLASS:" + classCode : kind.name();
    }

    public String inFrench() {
        return switch (kind) {
            case CLASS -> "Conseil de " + classCode;
            case DELEGATES -> "Conseil des délégués";
            case ADULTS -> "Conseil des adultes";
        };
    }
}
