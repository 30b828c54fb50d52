package coop.quitus.tool;

import picocli.CommandLine.IVersionProvider;

/// The version written in the jar's manifest.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Quitus " + (version == null ? "(non empaqueté)" : version)};
    }
}
