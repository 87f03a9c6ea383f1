# Input: all values of leadledger.delivery.v1, slurped. Output: one line per partner, its assignments and its net.
def cents: (. | split(".")) as $parts | ($parts[0] | tonumber) * 100 + (($parts[1] // "0") | tonumber);
def amount: (. / 100 | floor | tostring) + "." + ((. % 100) as $rest | if $rest < 10 then "0\($rest)" else "\($rest)" end);

(map(select(.cause) | .transactionId) | unique | map({key: ., value: true}) | from_entries) as $cancelled
| (map(select(.externalId and .priority and .partnerId))
    | unique_by(.assignmentId) | group_by(.partnerId)
    | map({key: .[0].partnerId, value: (map(.externalId) | sort | join(", "))}) | from_entries) as $names
| map(select(.priceSource and .serviceDate >= "2026-01-01" and .serviceDate < "2026-02-01"))
| unique_by(.transactionId)
| map(select($cancelled[.transactionId] | not))
| group_by(.partnerId)
| map({name: ($names[.[0].partnerId] // .[0].partnerId), net: (map(.price.amount | cents) | add)})
| sort_by(.name)[]
| "\(.name) \(.net | amount)"
