package nl.inburgeringsportaal.base;

import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Jobs at fixed times; a lock in the database lets each run once, on however many nodes. It is held for a
 * minute at least: a node whose clock is some seconds behind would do a short job again.
 */
@Configuration
@EnableSchedulerLock(defaultLockAtMostFor = "PT2H", defaultLockAtLeastFor = "PT1M")
class Achtergrond {

  @Bean
  LockProvider taaksloten(DataSource database) {
    return new JdbcTemplateLockProvider(
        JdbcTemplateLockProvider.Configuration.builder()
            .withJdbcTemplate(new JdbcTemplate(database))
            .usingDbTime()
            .build());
  }

  /** Nothing runs by itself beside work from the command line: that has a process of its own. */
  @Configuration
  @EnableScheduling
  @ConditionalOnProperty(name = "portaal.opdracht", havingValue = "false", matchIfMissing = true)
  static class Klokwerk {}
}
