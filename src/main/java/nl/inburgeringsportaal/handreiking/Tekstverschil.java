package nl.inburgeringsportaal.handreiking;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The difference between two texts, word by word. */
public final class Tekstverschil {
  /** A word with what follows it, so that the parts put together are the text again. */
  private static final Pattern WOORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

  private Tekstverschil() {}

  /** What became of a part of the text. */
  public enum Soort {
    GELIJK,
    WEG,
    NIEUW
  }

  /**
   * A part of the text.
   *
   * @param soort what became of it
   * @param tekst the part, with its spaces
   */
  public record Deel(Soort soort, String tekst) {}

  /**
   * @param oud the text as it was, null for nothing
   * @param nieuw the text as it is, null for nothing
   * @return its parts in order; what went stands before what came in its place
   */
  public static List<Deel> tussen(String oud, String nieuw) {
    List<String> van = woorden(oud);
    List<String> naar = woorden(nieuw);
    List<Deel> delen = new ArrayList<>();
    int plaats = 0;
    for (AbstractDelta<String> stap : DiffUtils.diff(van, naar).getDeltas()) {
      int begin = stap.getSource().getPosition();
      voegToe(delen, Soort.GELIJK, van.subList(plaats, begin));
      voegToe(delen, Soort.WEG, stap.getSource().getLines());
      voegToe(delen, Soort.NIEUW, stap.getTarget().getLines());
      plaats = begin + stap.getSource().size();
    }
    voegToe(delen, Soort.GELIJK, van.subList(plaats, van.size()));
    return delen;
  }

  private static void voegToe(List<Deel> delen, Soort soort, List<String> woorden) {
    if (!woorden.isEmpty()) {
      delen.add(new Deel(soort, String.join("", woorden)));
    }
  }

  private static List<String> woorden(String tekst) {
    return tekst == null ? List.of() : WOORD.matcher(tekst).results().map(MatchResult::group).toList();
  }
}
