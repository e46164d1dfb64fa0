package commonground.access;

import commonground.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code secret_address}; they go with their person's account. */
@Repository
class SecretAddressTable {
    private final JdbcClient db;

    SecretAddressTable(JdbcClient db) {
        this.db = db;
    }

    List<SecretAddress> of(PersonId person) {
        return db.sql(
                        """
                        select * from secret_address where person_id = :person
                        order by made_at desc, id
                        """)
                .param("person", person.value())
                .query(SecretAddressTable::address)
                .list();
    }

    Optional<SecretAddress> find(String tokenHash) {
        return db.sql(
                        """
                        select s.* from secret_address s
                        join account a on a.person_id = s.person_id
                        where s.token_hash = :hash and a.password_hash is not null
                        """)
                .param("hash", tokenHash)
                .query(SecretAddressTable::address)
                .optional();
    }

    void insert(SecretAddress address, String tokenHash) {
        db.sql(
                        """
                        insert into secret_address (id, person_id, scope, name, token_hash, made_at)
                        values (:id, :person, :scope, :name, :hash, :at)
                        """)
                .param("id", address.id())
                .param("person", address.person().value())
                .param("scope", address.scope())
                .param("name", address.name())
                .param("hash", tokenHash)
                .param("at", address.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    int replace(PersonId person, String id, String tokenHash, Instant at) {
        return db.sql(
                        """
                        update secret_address
                        set token_hash = :hash, made_at = :at, last_read_on = null
                        where person_id = :person and id = :id
                        """)
                .param("hash", tokenHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    int delete(PersonId person, String id) {
        return db.sql("delete from secret_address where person_id = :person and id = :id")
                .param("person", person.value())
                .param("id", id)
                .update();
    }

    void wasRead(String id, LocalDate on) {
        db.sql("update secret_address set last_read_on = :on where id = :id")
                .param("on", on)
                .param("id", id)
                .update();
    }

    private static SecretAddress address(ResultSet row, int n) throws SQLException {
        return new SecretAddress(
                row.getString("id"),
                new PersonId(row.getString("person_id")),
                row.getString("scope"),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_read_on", LocalDate.class));
    }
}
