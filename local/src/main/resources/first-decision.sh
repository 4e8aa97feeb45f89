TOKEN=$(curl -s -d grant_type=password -d client_id=safeguard-cli -d username=contract-manager -d password=local \
  http://localhost:${keycloak}/realms/safeguard/protocol/openid-connect/token | sed 's/.*"access_token":"\([^"]*\)".*/\1/')
curl -s -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' http://localhost:${contracts-service}/v1/disclosure-decisions \
  -d '{"tradeSecrets":["TS-0042"],"partner":"P-XINRUI","engagement":"ENG-D118","purpose":"TOOL_MAKING","mode":"DOCUMENT","siteCountry":"CN","subTiers":["P-HAOTIAN"],"recipients":[{"name":"Zhang Min"}],"asOf":"2026-11-24"}'
