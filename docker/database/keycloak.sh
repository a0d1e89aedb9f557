#!/bin/bash
# Run once by the image, when the database is made: a schema of its own for the identity provider.
set -euo pipefail
wachtwoord=$(</run/secrets/keycloak_database_wachtwoord)
docker_process_sql <<SQL
create database keycloak character set utf8mb4 collate utf8mb4_unicode_ci;
create user keycloak@'%' identified by '${wachtwoord//\'/\'\'}';
grant all privileges on keycloak.* to keycloak@'%';
SQL
