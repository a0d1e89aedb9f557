package nl.inburgeringsportaal.testbasis;

import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The API as a caller meets it: behind every filter that the server has, in the server's order. */
public final class ApiClient {

  private ApiClient() {}

  /**
   * @param context the portal
   * @return its API, without the network
   */
  public static MockMvc mvc(WebApplicationContext context) {
    DefaultMockMvcBuilder bouwer = MockMvcBuilders.webAppContextSetup(context);
    SpringBootMockMvcBuilderCustomizer filters = new SpringBootMockMvcBuilderCustomizer(context);
    // With printing it can be used once per context.
    filters.setPrint(MockMvcPrint.NONE);
    filters.customize(bouwer);
    return bouwer.build();
  }
}
