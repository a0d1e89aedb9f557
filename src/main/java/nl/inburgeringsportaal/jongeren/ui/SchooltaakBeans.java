package nl.inburgeringsportaal.jongeren.ui;

import nl.inburgeringsportaal.base.ui.TaakBron;
import nl.inburgeringsportaal.jongeren.SchoolTaak;
import nl.inburgeringsportaal.jongeren.SchoolwerkService;
import nl.inburgeringsportaal.regels.Opleidingscodes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One source of tasks per kind of work of a school. */
@Configuration(proxyBeanMethods = false)
class SchooltaakBeans {

  @Bean
  TaakBron gesprekPlannen(SchoolwerkService werk, Opleidingscodes opleidingen, Taakdetails details) {
    return new Schooltaken(SchoolTaak.Soort.GESPREK_PLANNEN, werk, opleidingen, details);
  }

  @Bean
  TaakBron gesprekVoeren(SchoolwerkService werk, Opleidingscodes opleidingen, Taakdetails details) {
    return new Schooltaken(SchoolTaak.Soort.GESPREK, werk, opleidingen, details);
  }

  @Bean
  TaakBron controleren(SchoolwerkService werk, Opleidingscodes opleidingen, Taakdetails details) {
    return new Schooltaken(SchoolTaak.Soort.CONTROLEREN, werk, opleidingen, details);
  }

  @Bean
  TaakBron signaalAfhandelen(SchoolwerkService werk, Opleidingscodes opleidingen, Taakdetails details) {
    return new Schooltaken(SchoolTaak.Soort.SIGNAAL, werk, opleidingen, details);
  }

  @Bean
  TaakBron afspraakNakomen(SchoolwerkService werk, Opleidingscodes opleidingen, Taakdetails details) {
    return new Schooltaken(SchoolTaak.Soort.AFSPRAAK, werk, opleidingen, details);
  }
}
