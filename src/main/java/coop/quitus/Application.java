package coop.quitus;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// The house. `coop.quitus.tool.Quitus` opens its door.
@Modulithic(systemName = "Quitus", sharedModules = "kernel")
@SpringBootApplication
public class Application {}
