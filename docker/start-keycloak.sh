#!/bin/bash
# Keycloak reads its secrets from the environment only; here they come from files, and no other process sees them.
set -euo pipefail
KC_DB_PASSWORD=$(</run/secrets/keycloak_database_wachtwoord)
KC_BOOTSTRAP_ADMIN_PASSWORD=$(</run/secrets/keycloak_beheerder_wachtwoord)
PORTAAL_CLIENT_GEHEIM=$(</run/secrets/client_geheim)
PORTAAL_BEHEER_GEHEIM=$(</run/secrets/beheer_geheim)
export PORTAAL_BEHEER_GEHEIM KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD PORTAAL_CLIENT_GEHEIM
exec /opt/keycloak/bin/kc.sh start --import-realm
