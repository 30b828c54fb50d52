package coop.quitus.identity.web;

import coop.quitus.identity.Passkeys.Passkey;
import coop.quitus.identity.Sessions.Device;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// How I sign in, and where I am signed in.
public record MyAccessPage(
        Frame frame,
        String email,
        List<Device> devices,
        List<Passkey> keys,
        List<Sentence> sentences)
        implements Page {}
