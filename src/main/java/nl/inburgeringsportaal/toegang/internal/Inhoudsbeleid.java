package nl.inburgeringsportaal.toegang.internal;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Content security policy of a page: scripts and style sheets of our own, and those that the server itself wrote into
 * this page (a nonce per page). What had to be left open, and until when, is in docs/decisions/0014.
 */
@Component
class Inhoudsbeleid implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final String KOP = "Content-Security-Policy";
  private static final int NONCE_BYTES = 18;
  private static final String BELEID =
      "default-src 'none'; object-src 'none'; script-src 'self' 'nonce-%1$s' 'unsafe-eval'; script-src-attr 'none'; "
          + "style-src 'self' 'nonce-%1$s' %2$s; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
          + "font-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  /** The style sheets that Vaadin's components write into the page themselves; they change with its version. */
  private static final String STIJLEN =
      Stream.of(
              "/SVoMIwewnXJnEBdXJkzrloVkCW9YHHQ40uLtX2rU0g=",
              "0wLqlhzs6Y30XLr3aVbYP1PYgStuEbKPfSQ0hPe+kY4=",
              "3/Gmd9P/QYuFH22CxcHTffL2HzjcjWD9C6cmdvnH3Jw=",
              "3QT3eM+q9TclSqSU3m57G/bQwWnIhIFfAxgKI5k9zxs=",
              "3VDWX/baTjabbPOLbf+n5xxEf0/vb6JkCVN0GWh8wVM=",
              "3a64dNOQwcII785DP1PNJieaL3Lbu50dIaJGcJ6xwQ4=",
              "63GnEaoGmCcbfcbC7H99gHA28Zl0QC+X2YnBpfh393M=",
              "8YLhGMhYZnbpzrpjhu2GmLRimv2CABlByy++wN9OR0w=",
              "9TUssdsgc/s5D51xIdubm0k4CcpDa1WE6TmwAwYnYqc=",
              "EJ7xFeV2ubzFN71/RQAb1cN8ak1I1ZC/6W+5JllfWto=",
              "I1Tmwefn5aCTI4EoFtBh4CNG9kJ0032AHjPUfBR+H6U=",
              "LGebpGBP4rWWgHT+HLo2ODJGtFNV4EbTdFjEntFbBEQ=",
              "Mi+i7Phh1UOjZ0x/qGAS342TU+vn7xG5xDIzcKxXhiU=",
              "O1QX2gxOlzGqL6KzAmcekP8ficJnQCCVqetcFYUb5ss=",
              "WVYjqCndm5Rg7tULwhGngT2GtzCD2oFrfyb9r6y+dZQ=",
              "WYPO7PDk7oDHE1/2miu6kLKLyGumcKKDVxwqf8pXNe8=",
              "bYjxW766tt09K8+Zhv81WMhTQVbHJj6lOKjxMG5NWNU=",
              "bpNhRhOAoAX1rQ5VBdLwe5ATkB9Cp6xAt67TmIjsL8c=",
              "iEEenO3wB//SbQP0uABHFR4yUpUtmByVzTkOb1fHxhs=",
              "koXEeW4SOLeHQf4wvyGwxLrgwDs5RWQ/Im9MM2G5R+Y=",
              "liOe7KQsCbiDStYZNHBXpf+AEetcU+X9G3OcPZBW0Ho=",
              "peTsiXSLpuSs7cD42trfTzmd120BSxFbCN5N2acsJGw=",
              "rRcVg9KnRtadgAGRvS1IlkrlQsH3shuO3yHW7A2DZEk=",
              "xGEkK13KcZJdGhZfeIjuH6IWVGTHtjs/IqUVa8T0XXw=",
              "ziQO1YDNfjUz1uv42IGxQ5sgC85OPgAo+omSWhbRRdE=")
          .map("'sha256-%s'"::formatted)
          .collect(Collectors.joining(" "));

  /** What ends a script, or makes the browser read on past its end, wherever it stands in that script. */
  private static final Pattern UITBRAAK = Pattern.compile("<(?=/?script|!--)", Pattern.CASE_INSENSITIVE);

  private final transient SecureRandom toeval = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::stelIn);
  }

  private void stelIn(IndexHtmlResponse pagina) {
    byte[] bytes = new byte[NONCE_BYTES];
    toeval.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    sluitOp(pagina.getDocument());
    pagina.getDocument().select("script, style").attr("nonce", nonce);
    pagina.getVaadinResponse().setHeader(KOP, BELEID.formatted(nonce, STIJLEN));
  }

  /**
   * Keeps what somebody typed inside the script that carries it. With eager loading the first state of a screen stands
   * in the page as JSON in a script, and Vaadin writes a name such as {@code </script>} there as it is: the script
   * would end there and the rest become page. Within a string the escape means the same.
   */
  static void sluitOp(Document pagina) {
    for (Element script : pagina.select("script")) {
      for (DataNode deel : script.dataNodes()) {
        deel.setWholeData(UITBRAAK.matcher(deel.getWholeData()).replaceAll("\\\\u003C"));
      }
    }
  }
}
