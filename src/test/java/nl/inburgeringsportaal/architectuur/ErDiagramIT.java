package nl.inburgeringsportaal.architectuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.inburgeringsportaal.testbasis.PortaalContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Draws the tables as they are in the database, and holds docs/er-diagram.md to it. */
@PortaalContext
class ErDiagramIT {
  private static final Path DIAGRAM = Path.of("docs", "er-diagram.md");
  private static final Path NIEUW = Path.of("target", "er-diagram.md");

  /** Columns that every table has; they would hide what differs. */
  private static final List<String> OVERAL = List.of("versie", "gewijzigd_door", "reden");

  @Autowired private JdbcTemplate jdbc;

  @Test
  void hetDiagramIsBij() throws IOException {
    String diagram = teken();
    Files.writeString(NIEUW, diagram);

    assertThat(Files.exists(DIAGRAM) ? Files.readString(DIAGRAM) : "")
        .as("de tabellen zijn veranderd: cp " + NIEUW + " " + DIAGRAM)
        .isEqualTo(diagram);
  }

  private String teken() {
    Map<String, List<String>> tabellen = new TreeMap<>();
    Set<String> verwijzingen =
        Set.copyOf(
            jdbc.queryForList(
                """
                select distinct concat(table_name, '.', column_name) from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null
                """,
                String.class));
    jdbc.query(
        """
        select c.table_name, c.column_name, c.data_type, c.column_key
        from information_schema.columns c join information_schema.tables t
          on t.table_schema = c.table_schema and t.table_name = c.table_name
        where c.table_schema = database() and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
          and c.table_name <> 'flyway_schema_history'
        order by c.table_name, c.ordinal_position
        """,
        rij -> {
          String kolom = rij.getString(2);
          if (!OVERAL.contains(kolom)) {
            boolean sleutel = rij.getString(4).equals("PRI");
            boolean verwijst = verwijzingen.contains(rij.getString(1) + "." + kolom);
            String merk = sleutel && verwijst ? " PK, FK" : sleutel ? " PK" : verwijst ? " FK" : "";
            tabellen
                .computeIfAbsent(rij.getString(1), tabel -> new ArrayList<>())
                .add("    " + rij.getString(3) + " " + kolom + merk);
          }
        });
    List<String> lijnen =
        jdbc.queryForList(
            """
            select distinct concat('  ', u.referenced_table_name, ' ||--o{ ', u.table_name, ' : ', u.column_name)
            from information_schema.key_column_usage u
            where u.table_schema = database() and u.referenced_table_name is not null
            order by 1
            """,
            String.class);
    StringBuilder tekst = new StringBuilder();
    tekst.append("# ER diagram\n\nDrawn from the database by `ErDiagramIT`, which fails when this file is behind. ");
    tekst.append("Every table also has `versie`,\n`gewijzigd_door` and `reden`, unless it only links two others. ");
    tekst.append("With history (system versioning): ");
    List<String> metHistorie =
        jdbc.queryForList(
            """
            select concat('`', table_name, '`') from information_schema.tables
            where table_schema = database() and table_type = 'SYSTEM VERSIONED' order by table_name
            """,
            String.class);
    tekst.append(String.join(", ", metHistorie)).append(".\n\n```mermaid\nerDiagram\n");
    tabellen.forEach(
        (tabel, kolommen) ->
            tekst.append("  ").append(tabel).append(" {\n").append(String.join("\n", kolommen)).append("\n  }\n"));
    lijnen.forEach(lijn -> tekst.append(lijn).append('\n'));
    return tekst.append("```\n").toString();
  }
}
