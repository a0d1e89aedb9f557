package nl.inburgeringsportaal.base;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * How a transaction is opened. One that only reads still writes its line in the read log, so it may not become
 * READ ONLY for the database; Hibernate goes on treating its entities as unchanged. That also saves two round
 * trips per reading. The price: {@code @Transactional(isolation = …)} is refused.
 */
@Configuration
class Transacties {

  @Bean
  JpaVendorAdapter jpaVendorAdapter() {
    HibernateJpaVendorAdapter adapter = new HibernateJpaVendorAdapter();
    adapter.setPrepareConnection(false);
    return adapter;
  }
}
