package coop.quitus.ui;

/// There is nothing at this address, or nothing this visitor may know of: both are told 404.
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param what for our own eyes, never shown: *no cooperative 12*
    public NotFound(String what) {
        super(what);
    }
}
