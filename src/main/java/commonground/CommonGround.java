package commonground;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Common Ground. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Common Ground", sharedModules = "kernel")
public class CommonGround {
    public static void main(String[] args) {
        SpringApplication.run(CommonGround.class, args);
    }
}
