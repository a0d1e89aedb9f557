package nl.inburgeringsportaal.demo;

import java.time.LocalDate;
import java.util.List;
import nl.inburgeringsportaal.base.Klok;
import nl.inburgeringsportaal.base.Rol;
import nl.inburgeringsportaal.handreiking.BeoordelingService;
import nl.inburgeringsportaal.handreiking.ConceptInhoud;
import nl.inburgeringsportaal.handreiking.ConceptService;
import nl.inburgeringsportaal.handreiking.HandreikingService;
import nl.inburgeringsportaal.handreiking.MeeleesService;
import nl.inburgeringsportaal.handreiking.MeelezersService;
import nl.inburgeringsportaal.handreiking.Vertaaltaal;
import nl.inburgeringsportaal.handreiking.VertalingGegevens;
import nl.inburgeringsportaal.handreiking.VertalingService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Editors at work: drafts in each state, one to read along with, a version for later, example translations. */
@TestComponent
@Order(45)
class DemoHandreiking implements DemoStap {
  private static final String VERTAALD = "ouders-mee-naar-gesprek";
  private static final String BRIEF = "toets-uitnodiging";
  private static final String ERBIJ = "\n\n### Vragen?\nVraag het aan de gemeente of bel DUO.";
  private static final String EXTRA = "\n\nBespreek dit ook met de ouders als de leerling dat wil.";

  /** Name of a question, and how far its draft is. */
  private static final List<List<String>> CONCEPTEN =
      List.of(
          List.of("docent-beter-niet", "concept"),
          List.of("docent-vastleggen", "concept"),
          List.of("docent-verklaring", "concept"),
          List.of("drie-leerroutes", "concept"),
          List.of("buitenlands-diploma", "concept"),
          List.of("hbo-universiteit", "concept"),
          List.of("later-begonnen", "concept"),
          List.of("leren-lezen-schrijven", "concept"),
          List.of("gemeente-niet-verschenen", "concept"),
          List.of("gemeente-school-informeren", "concept"),
          List.of("pro-na-18", "ingediend"),
          List.of("vso-intake", "ingediend"),
          List.of("entree-stoppen", "ingediend"),
          List.of("verhuizen", "ingediend"),
          List.of("wisselen-van-leerroute", "ingediend"),
          List.of("stoppen-met-school", "terug"),
          List.of("ouders-betalen", "terug"),
          List.of("vavo-ouder-dan-18", "goedgekeurd"),
          List.of("pvt-en-map", "goedgekeurd"),
          List.of("ouders-zelf-inburgeren", "goedgekeurd"),
          List.of("acht-jaar-leerplicht", "gepland"),
          List.of("leerling-in-procedure", "gepland"));

  private final ConceptService concepten;
  private final BeoordelingService beoordeling;
  private final MeelezersService meelezers;
  private final MeeleesService meelezen;
  private final VertalingService vertalingen;
  private final HandreikingService handreiking;
  private final JdbcClient jdbc;
  private final DemoRol rol;
  private final Klok klok;

  DemoHandreiking(
      ConceptService concepten,
      BeoordelingService beoordeling,
      MeelezersService meelezers,
      MeeleesService meelezen,
      VertalingService vertalingen,
      HandreikingService handreiking,
      JdbcClient jdbc,
      DemoRol rol,
      Klok klok) {
    this.concepten = concepten;
    this.beoordeling = beoordeling;
    this.meelezers = meelezers;
    this.meelezen = meelezen;
    this.vertalingen = vertalingen;
    this.handreiking = handreiking;
    this.jdbc = jdbc;
    this.rol = rol;
    this.klok = klok;
  }

  @Override
  public void maak() {
    if (jdbc.sql("select count(*) from handreiking_concept").query(Long.class).single() > 0) {
      return;
    }
    for (int plaats = 0; plaats < CONCEPTEN.size(); plaats++) {
      String een = plaats % 2 == 0 ? "redactie" : "redactie2";
      String ander = plaats % 2 == 0 ? "redactie2" : "redactie";
      concept(CONCEPTEN.get(plaats).get(0), CONCEPTEN.get(plaats).get(1), een, ander, plaats);
    }
    vertaal(
        VERTAALD,
        Vertaaltaal.EN,
        "May I, as a parent, come to the talk at the municipality?",
        "Ask your child and the municipality first. Your child is 18 and may also talk alone. The municipality has to"
            + " say so.",
        "### Why alone?\nThe talk is also about health and about wishes. Your child has the right to talk about that"
            + " alone.\n\n### What you can do\nHelp with the appointment and with the way there. Talk beforehand about"
            + " what your child wants to say.",
        "Example for the demonstration, not checked by a translator.");
    vertaal(
        VERTAALD,
        Vertaaltaal.AR,
        "هل يمكنني كأحد الوالدين حضور المقابلة في البلدية؟",
        "اسأل ابنك أو ابنتك والبلدية أولاً. عمر ابنك أو ابنتك 18 عاماً ويحق له أو لها التحدث على انفراد."
            + " يجب على البلدية أن تقول ذلك.",
        "### لماذا على انفراد؟\nتتناول المقابلة أيضاً الصحة والرغبات. من حق ابنك أو ابنتك التحدث عن ذلك على انفراد."
            + "\n\n### ما الذي يمكنك فعله\nساعد في تحديد الموعد وفي الوصول إلى المكان."
            + " تحدثا مسبقاً عما يريد ابنك أو ابنتك قوله.",
        "مثال للعرض فقط، ولم يراجعه مترجم.");
    vertaal(
        BRIEF,
        Vertaaltaal.EN,
        "I received a letter about the learnability test. What do I have to do?",
        "You have an appointment for a test. The test is part of your civic integration. You cannot fail. Be on time"
            + " and bring your proof of identity and this letter.",
        "### What is the test?\nThe municipality wants to know how you can best learn Dutch. The test is on a computer."
            + " You do not need to know Dutch.\n\n### What do you do?\n- Look in the letter for the day, the time and"
            + " the place.\n- Be on time. Everybody starts together.\n- Bring your passport, identity card or residence"
            + " permit.\n- Bring the letter.\n\n### You cannot come?\nCall your municipality as soon as you can. You"
            + " get a new appointment.",
        "Example for the demonstration, not checked by a translator.");
    vertaal(
        BRIEF,
        Vertaaltaal.AR,
        "وصلتني رسالة عن اختبار القدرة على التعلم. ماذا أفعل؟",
        "لديك موعد لاختبار. الاختبار جزء من الاندماج. لا يمكنك الرسوب. تعال في الموعد وأحضر هويتك وهذه الرسالة.",
        "### ما هو الاختبار؟\nتريد البلدية أن تعرف كيف تتعلم الهولندية بأفضل طريقة. الاختبار على الكمبيوتر."
            + "\n\n### ماذا تفعل؟\n- انظر في الرسالة إلى اليوم والوقت والمكان.\n- تعال في الموعد.\n- أحضر جواز"
            + " السفر أو بطاقة الهوية أو تصريح الإقامة.\n- أحضر الرسالة."
            + "\n\n### لا يمكنك الحضور؟\nاتصل بالبلدية في أقرب وقت. ستحصل على موعد جديد.",
        "مثال للعرض فقط، ولم يراجعه مترجم.");
  }

  private void concept(String slug, String tot, String een, String ander, int plaats) {
    LocalDate later = klok.vandaag().plusDays(40L + plaats);
    long id = rol.als(een, () -> concepten.begin(slug));
    rol.als(
        een,
        () -> {
          ConceptInhoud nu = concepten.findById(id).inhoud();
          return concepten.save(id, versie(id), aangevuld(nu, tot.equals("gepland") ? later : null));
        });
    if (tot.equals("concept")) {
      if (plaats == 0) {
        laatMeelezen(id, een);
      }
      return;
    }
    doe(een, () -> beoordeling.dienIn(id, versie(id), "Aangevuld na vragen van scholen."));
    switch (tot) {
      case "terug" -> doe(ander, () -> beoordeling.stuurTerug(id, versie(id), "Noem ook wat de gemeente doet."));
      case "goedgekeurd" -> doe(ander, () -> beoordeling.keurGoed(id, versie(id), null));
      case "gepland" -> {
        doe(ander, () -> beoordeling.keurGoed(id, versie(id), null));
        doe(een, () -> beoordeling.publiceer(id, versie(id)));
      }
      default -> { }
    }
  }

  private int versie(long id) {
    return concepten.findById(id).versie();
  }

  private static ConceptInhoud aangevuld(ConceptInhoud nu, LocalDate van) {
    return new ConceptInhoud(
        nu.vraag(), nu.kort(), nu.tekst() + (nu.tekst().contains("### Vragen?") ? EXTRA : ERBIJ), nu.voorbehoud(),
        nu.situatie(), nu.onderwijs(), nu.lezers(), nu.kern(), nu.volgorde(), nu.veelgesteld(), van, null,
        nu.bronnen(), nu.verwant(), nu.zoekwoorden(), false);
  }

  private void laatMeelezen(long id, String een) {
    for (Rol lezer : MeeleesService.ROLLEN) {
      doe(een, () -> meelezers.vraag(id, lezer, null, klok.vandaag().plusWeeks(3)));
    }
    doe("school2", () -> meelezen.plaats(id, "Vraag het aan de gemeente", "Bij wie moet een school dan zijn?"));
  }

  private void vertaal(
      String slug, Vertaaltaal taal, String vraag, String kort, String tekst, String toelichting) {
    if (handreiking.vragen(null).stream().noneMatch(een -> een.slug().equals(slug))) {
      return;
    }
    long id = rol.als("redactie", () -> vertalingen.begin(slug, taal));
    rol.als(
        "redactie",
        () -> {
          VertalingGegevens nu = vertalingen.findById(id);
          return vertalingen.save(
              new VertalingGegevens(
                  id, nu.versie(), nu.slug(), nu.nummer(), taal, vraag, kort, tekst, toelichting, nu.status(),
                  nu.geschrevenDoor(), nu.geschrevenOp(), true));
        });
    doe("redactie", () -> vertalingen.dienIn(id, vertalingen.findById(id).versie()));
    doe("redactie2", () -> vertalingen.keurGoed(id, vertalingen.findById(id).versie()));
  }

  private void doe(String wie, Runnable werk) {
    rol.als(
        wie,
        () -> {
          werk.run();
          return null;
        });
  }
}
