package commonground.access;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code account}: the only store in the product whose rows may change or go. */
@Repository
class AccountTable {
    /** What signing in needs to know; nobody signs in without a password hash. */
    record Login(PersonId person, @Nullable String passwordHash) {}

    private final JdbcClient db;

    AccountTable(JdbcClient db) {
        this.db = db;
    }

    List<Account> all() {
        return db.sql("select * from account").query(AccountTable::account).list();
    }

    Optional<Account> find(PersonId person) {
        return db.sql("select * from account where person_id = :id")
                .param("id", person.value())
                .query(AccountTable::account)
                .optional();
    }

    Optional<Login> loginOf(String email) {
        return db.sql("select person_id, password_hash from account where email = :email")
                .param("email", lowerCased(email))
                .query((row, n) -> new Login(new PersonId(row.getString(1)), row.getString(2)))
                .optional();
    }

    boolean isEmpty() {
        return db.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    boolean has(String email) {
        return loginOf(email).isPresent();
    }

    /** Somebody who cannot sign in yet. */
    void insert(Person person, Instant createdAt) {
        var practice = person.practice();
        db.sql(
                        """
                        insert into account (person_id, email, name, role, practice_code, created_at)
                        values (:id, :email, :name, :role, :practice, :at)
                        """)
                .param("id", person.id().value())
                .param("email", lowerCased(person.email()))
                .param("name", person.name())
                .param("role", person.role().name())
                .param("practice", practice == null ? null : practice.value())
                .param("at", createdAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    void setPassword(PersonId person, String passwordHash, Instant at) {
        db.sql(
                        """
                        update account set password_hash = :hash, password_set_at = :at
                        where person_id = :id
                        """)
                .param("id", person.value())
                .param("hash", passwordHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        var invitedBy = row.getString("invited_by");
        return new Account(
                person(row),
                instant(row, "password_set_at"),
                invitedBy == null ? null : new PersonId(invitedBy),
                instant(row, "invited_at"),
                instant(row, "link_ends"));
    }

    private static Person person(ResultSet row) throws SQLException {
        var practice = row.getString("practice_code");
        return new Person(
                new PersonId(row.getString("person_id")),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                practice == null ? null : new PracticeCode(practice));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static String lowerCased(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
