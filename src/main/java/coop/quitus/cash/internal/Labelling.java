package coop.quitus.cash.internal;

import coop.quitus.cash.CashFinding;
import coop.quitus.cash.DurableGood;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Locks;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the register of durable goods.
@Component
final class Labelling implements InventoryRegister {

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final Places places;
    private final Locks locks;
    private final Clock clock;

    Labelling(Tenancy tenancy, JdbcClient sql, Places places, Locks locks, Clock clock) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.places = places;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public Outcome<DurableGood, CashFinding> enter(
            CooperativeId cooperative, NewGood good, Actor by) {
        List<CashFinding> refusals = refusals(good);
        if (locks.of(cooperative).holds(good.boughtOn())) {
            refusals.add(new CashFinding.Closed(good.boughtOn(), "date"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    UUID id = Ids.next(clock);
                    insert(which, id, nextNumber(cooperative), good, by);
                    return Outcome.done(find(cooperative, id).orElseThrow());
                });
    }

    private List<CashFinding> refusals(NewGood good) {
        var refusals = new ArrayList<CashFinding>();
        refuse(good.label(), "bien", 200, "le nom du bien", refusals);
        refuse(good.supplier(), "fournisseur", 200, "le fournisseur (ou qui l'a donné)", refusals);
        refuse(good.place(), "lieu", 200, "le lieu où le bien est rangé", refusals);
        refuse(good.state(), "etat", 100, "l'état du bien", refusals);
        if (good.price().isNegative()) {
            refusals.add(new CashFinding.NotASum(good.price(), "prix"));
        }
        if (good.boughtOn().isAfter(LocalDate.now(clock))) {
            refusals.add(new CashFinding.InTheFuture(good.boughtOn(), "date"));
        }
        return refusals;
    }

    private static void refuse(
            String text, String field, int most, String what, List<CashFinding> refusals) {
        if (text.isBlank()) {
            refusals.add(new CashFinding.Missing(field, what));
        } else if (text.strip().length() > most) {
            refusals.add(new CashFinding.TooLong(field, most));
        }
    }

    private int nextNumber(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT COALESCE(max(number), 0) + 1
                          FROM cash.durable_good
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.value())
                .query(Integer.class)
                .single();
    }

    private void insert(Cooperative cooperative, UUID id, int number, NewGood good, Actor by) {
        sql.sql(
                        """
                        INSERT INTO cash.durable_good
                            (cooperative_id, association_id, id, number, bought_on, label, supplier, piece, price_cents, place,
                             state, recorded_at, recorded_by_id)
                        VALUES (:cooperative, :association, :id, :number, :on, :label, :supplier, :piece, :price, :place,
                                :state, :at, :byId)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", id)
                .param("number", number)
                .param("on", good.boughtOn())
                .param("label", good.label().strip())
                .param("supplier", good.supplier().strip())
                .param("piece", good.piece().strip())
                .param("price", good.price().cents())
                .param("place", good.place().strip())
                .param("state", good.state().strip())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .update();
    }

    private Optional<DurableGood> find(CooperativeId cooperative, UUID id) {
        return read(cooperative).stream().filter(good -> good.id().equals(id)).findFirst();
    }

    @Override
    public Outcome<DurableGood, CashFinding> takeOut(
            CooperativeId cooperative, UUID good, LocalDate on, String because, Actor by) {
        var refusals = new ArrayList<CashFinding>();
        refuse(because, "motif", 300, "le motif de la sortie", refusals);
        if (refusals.isEmpty() && because.strip().length() < 3) {
            refusals.add(new CashFinding.Missing("motif", "le motif de la sortie"));
        }
        if (on.isAfter(LocalDate.now(clock))) {
            refusals.add(new CashFinding.InTheFuture(on, "sortie"));
        }
        if (locks.of(cooperative).holds(on)) {
            refusals.add(new CashFinding.Closed(on, "sortie"));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<DurableGood> known =
                            find(cooperative, good).filter(found -> found.leftOn() == null);
                    if (known.isEmpty()) {
                        return Outcome.refused(new CashFinding.NoSuchGood());
                    }
                    if (on.isBefore(known.get().boughtOn())) {
                        return Outcome.refused(
                                new CashFinding.LeftBeforeItCame(known.get().boughtOn()));
                    }
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    leave(which, good, on, because, by);
                    return Outcome.done(find(cooperative, good).orElseThrow());
                });
    }

    private void leave(Cooperative cooperative, UUID good, LocalDate on, String because, Actor by) {
        sql.sql(
                        """
                        INSERT INTO cash.good_taken_out
                            (cooperative_id, association_id, durable_good_id, left_on, because, recorded_at, recorded_by_id)
                        VALUES (:cooperative, :association, :good, :on, :because, :at, :byId)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("good", good)
                .param("on", on)
                .param("because", because.strip())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .update();
    }

    @Override
    public List<DurableGood> goods(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> read(cooperative));
    }

    private List<DurableGood> read(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT good.id, good.number, good.bought_on, good.label, good.supplier, good.piece, good.price_cents,
                               good.place, good.state, gone.left_on, gone.because
                          FROM cash.durable_good good
                          LEFT JOIN cash.good_taken_out gone
                            ON gone.cooperative_id = good.cooperative_id AND gone.durable_good_id = good.id
                         WHERE good.cooperative_id = :cooperative
                         ORDER BY good.number
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new DurableGood(
                                row.getObject("id", UUID.class),
                                row.getInt("number"),
                                row.getObject("bought_on", LocalDate.class),
                                row.getString("label"),
                                row.getString("supplier"),
                                row.getString("piece"),
                                Money.cents(row.getLong("price_cents")),
                                row.getString("place"),
                                row.getString("state"),
                                row.getObject("left_on", LocalDate.class),
                                orEmpty(row.getString("because"))))
                .list();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
