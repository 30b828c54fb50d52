package coop.quitus.document.internal;

/// Looks for a mark in bytes.
final class Bytes {

    private Bytes() {}

    static int indexOf(byte[] content, byte[] mark, int from) {
        for (int i = Math.max(0, from); i <= content.length - mark.length; i++) {
            if (standsAt(content, mark, i)) {
                return i;
            }
        }
        return -1;
    }

    static int lastIndexOf(byte[] content, byte[] mark) {
        for (int i = content.length - mark.length; i >= 0; i--) {
            if (standsAt(content, mark, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean standsAt(byte[] content, byte[] mark, int at) {
        for (int i = 0; i < mark.length; i++) {
            if (content[at + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
