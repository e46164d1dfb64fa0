package commonground.directory;

import commonground.kernel.PersonId;
import commonground.views.JsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.type.TypeReference;

/**
 * An import that recorded something.
 *
 * @param edition date of the edition, or of the extract
 * @param position ledger position of its last event
 */
@Embeddable
record ImportRow(
        @Column(name = "import_id") @Convert(converter = IdAsText.class) ImportId id,
        @Enumerated(EnumType.STRING) ImportKind kind,
        LocalDate edition,
        @Column(name = "file_name") String fileName,
        String sha256,
        @Column(name = "file_size") long fileSize,
        @Column(name = "recorded_at") Instant recordedAt,
        @Column(name = "recorded_by") PersonId recordedBy,
        long position,
        @Convert(converter = ReportAsJson.class) ImportReport report) {

    @Converter
    static class ReportAsJson extends JsonConverter<ImportReport> {
        ReportAsJson() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class IdAsText implements jakarta.persistence.AttributeConverter<ImportId, String> {
        @Override
        public String convertToDatabaseColumn(ImportId id) {
            return id.value();
        }

        @Override
        public ImportId convertToEntityAttribute(String column) {
            return new ImportId(column);
        }
    }
}
