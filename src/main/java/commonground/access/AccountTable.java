package commonground.access;

import commonground.kernel.PersonId;
import commonground.kernel.PracticeCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code account}: the only store in the product whose rows may change or go. */
@Repository
class AccountTable {
    /** What signing in needs to know. */
    record Login(PersonId person, String passwordHash) {}

    private final JdbcClient db;

    AccountTable(JdbcClient db) {
        this.db = db;
    }

    List<Person> all() {
        return db.sql("select * from account order by name, person_id")
                .query(AccountTable::person)
                .list();
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

    void insert(Person person, String passwordHash, Instant createdAt) {
        var practice = person.practice();
        db.sql(
                        """
                        insert into account
                            (person_id, email, name, role, practice_code, password_hash, created_at)
                        values (:id, :email, :name, :role, :practice, :hash, :at)
                        """)
                .param("id", person.id().value())
                .param("email", lowerCased(person.email()))
                .param("name", person.name())
                .param("role", person.role().name())
                .param("practice", practice == null ? null : practice.value())
                .param("hash", passwordHash)
                .param("at", createdAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Person person(ResultSet row, int n) throws SQLException {
        var practice = row.getString("practice_code");
        return new Person(
                new PersonId(row.getString("person_id")),
                row.getString("name"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                practice == null ? null : new PracticeCode(practice));
    }

    private static String lowerCased(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
