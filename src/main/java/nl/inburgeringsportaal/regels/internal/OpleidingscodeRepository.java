package nl.inburgeringsportaal.regels.internal;

import org.springframework.data.jpa.repository.JpaRepository;

public interface OpleidingscodeRepository extends JpaRepository<Opleidingscode, String> {}
