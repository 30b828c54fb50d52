package coop.quitus;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The house. `coop.quitus.tool.Quitus` opens its door.
@EnableScheduling
@Modulithic(systemName = "Quitus", sharedModules = "kernel")
// Two rooms may give their work the same name and never know.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {}
