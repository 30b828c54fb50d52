package coop.quitus.membership;

/// How many heads a class has, never whose (AFF-01).
///
/// @param code the class's short name in its cooperative: `CE2`
/// @param name as screens say it
/// @param pupils 0 to 99
/// @param adults the teacher, and who else is insured with the class; 0 to 99
public record ClassCount(String code, String name, int pupils, int adults) {

    public int members() {
        return pupils + adults;
    }
}
