package coop.quitus;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The house. `coop.quitus.tool.Quitus` opens its door.
@EnableScheduling
@Modulithic(systemName = "Quitus", sharedModules = "kernel")
@SpringBootApplication
public class Application {}
