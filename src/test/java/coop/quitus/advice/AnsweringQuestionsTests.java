package coop.quitus.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.AssociationId;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// "Are we allowed to?", in the words people use.
@RoomTest
class AnsweringQuestionsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 10);

    @Autowired Counsel counsel;
    @Autowired AdvicePack pack;
    @Autowired OpenQuestions questions;
    @Autowired Places places;
    @Autowired World world;
    @Autowired JdbcClient sql;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    peut-on acheter une trottinette ?             | 42 | TOLERATED | jeux-de-cour
                    une trotinette                                | 42 | TOLERATED | jeux-de-cour
                    Acheter des TROTTINETTES pour la cour         | 61 | FORBIDDEN | jeux-de-cour
                    des jeux de cour                              | 51 | ALLOWED   | jeux-de-cour
                    un livret A ?                                 | 42 | FORBIDDEN | livret
                    payer un intervenant en espèces ?             | 42 | FORBIDDEN | intervenant-especes
                    un intervenant en musique                     | 42 | ALLOWED   | intervenant
                    une tombola                                   | 42 | ASK       | tombola
                    une tombola                                   | 06 | ASK       | tombola
                    un loto avec les parents                      | 42 | ASK       | loto
                    photocopieur                                  | 42 | FORBIDDEN | photocopieur
                    réparer la photocopieuse                      | 42 | FORBIDDEN | photocopieur
                    vendre des chocolats à Noël                   | 42 | FORBIDDEN | revente
                    vendre des gâteaux faits par les élèves       | 42 | ALLOWED   | vente-des-eleves
                    un emprunt à la banque                        | 42 | FORBIDDEN | emprunt
                    signer un contrat de location longue durée    | 42 | ASK       | contrat
                    faire un reçu fiscal à un parent              | 42 | ASK       | recus-fiscaux
                    une participation obligatoire des familles    | 42 | FORBIDDEN | familles-obligatoire
                    faire payer une sortie obligatoire            | 42 | FORBIDDEN | sortie-obligatoire
                    embaucher un animateur                        | 42 | FORBIDDEN | salaire
                    plus de 1 000 euros en espèces                | 42 | FORBIDDEN | especes
                    une septième fête cette année                 | 42 | ASK       | septieme-fete
                    de la musique à la fête : la SACEM            | 42 | ASK       | sacem
                    on nous a volé l'appareil photo               | 42 | ALLOWED   | biens-durables
                    utiliser mon compte personnel                 | 42 | FORBIDDEN | compte-personnel
                    """)
    void a_question_in_plain_words_has_its_answer(
            String question, String department, Verdict verdict, String id) {
        Answer answer = counsel.answer(association(department), question, TODAY);
        assertThat(answer.replies()).extracting(reply -> reply.advice().id()).contains(id);
        assertThat(answer.replies())
                .filteredOn(reply -> reply.advice().id().equals(id))
                .extracting(reply -> reply.advice().verdict())
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    payer un intervenant en espèces ?           | intervenant-especes
                    une participation obligatoire des familles  | familles-obligatoire
                    vendre des gâteaux                          | vente-des-eleves
                    """)
    void the_most_telling_answer_comes_first(String question, String first) {
        assertThat(
                        counsel.answer(association("42"), question, TODAY)
                                .replies()
                                .getFirst()
                                .advice()
                                .id())
                .isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void each_theme_is_told_whole(Topic topic) {
        Answer answer = counsel.about(association("42"), topic, TODAY);
        assertThat(answer.replies()).hasSizeGreaterThan(2);
        assertThat(answer.replies())
                .allSatisfy(reply -> assertThat(reply.advice().topic()).isEqualTo(topic));
    }

    @Test
    void what_others_say_otherwise_stands_beside_ours() {
        assertThat(elsewhere("61"))
                .containsExactlyInAnyOrder(
                        "La fédération TOLERATED",
                        "OCCE des Alpes-de-Haute-Provence ALLOWED",
                        "OCCE de la Marne ALLOWED");
        assertThat(elsewhere("42"))
                .containsExactlyInAnyOrder(
                        "OCCE des Alpes-de-Haute-Provence ALLOWED",
                        "OCCE de la Marne ALLOWED",
                        "OCCE de l'Orne FORBIDDEN");
    }

    private List<String> elsewhere(String department) {
        return counsel
                .answer(association(department), "jeux de cour", TODAY)
                .replies()
                .getFirst()
                .elsewhere()
                .stream()
                .map(said -> said.where() + " " + said.advice().verdict())
                .toList();
    }

    @Test
    void an_unknown_question_has_near_themes_and_somebody_to_ask() {
        Cooperative school = world.school("44");
        Person staff = world.someone(Role.ASSOCIATION_STAFF, school);
        Answer answer =
                counsel.answer(
                        school.association(), "un drone pour le voyage en montgolfière", TODAY);
        assertThat(answer.known()).isTrue();
        Answer unknown = counsel.answer(school.association(), "un poney", TODAY);
        assertThat(unknown.known()).isFalse();
        assertThat(unknown.near()).containsExactly(Topic.values());
        Answer close = counsel.answer(school.association(), "une garantie", TODAY);
        assertThat(close.near()).containsExactly(Topic.OUTINGS);
        assertThat(counsel.whomToAsk(school.association(), TODAY)).containsExactly(staff);
    }

    @Test
    void an_unknown_question_is_kept_without_a_name_and_only_for_its_association() {
        AssociationId here = association("44");
        questions.keep(here, "Un poney pour moi, jean@exemple.fr 06 12 34 56 78 ?");
        questions.keep(here, "un poney pour moi");
        questions.keep(here, "Un PONEY pour moi ?");
        assertThat(questions.of(here))
                .extracting(OpenQuestion::question, OpenQuestion::times)
                .containsExactly(tuple("Un poney pour moi, … … ?", 3));
        assertThat(questions.of(association("62"))).isEmpty();
        assertThat(
                        sql.sql(
                                        """
                                        SELECT column_name FROM information_schema.columns
                                         WHERE table_schema = 'advice' AND table_name = 'question'
                                        """)
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(
                        "association_id",
                        "plain",
                        "id",
                        "question",
                        "times",
                        "asked_on",
                        "settled_on",
                        "settled_by_name");
    }

    /// LOC-02.
    @Test
    void every_advice_cites_a_text_with_its_reference_and_its_date() {
        for (String department : new String[] {"42", "04", "06", "51", "61"}) {
            assertThat(pack.of(association(department), TODAY))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(advice -> {
                        assertThat(advice.cited())
                                .startsWith(advice.reference())
                                .matches(".+, (1er|\\d{1,2}) [a-zéû]+ \\d{4}");
                        assertThat(advice.referencedOn()).isBefore(LocalDate.of(2027, 1, 1));
                    });
        }
        assertThatThrownBy(() -> sql.sql("UPDATE advice.advice SET reference = 'autre'").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    private AssociationId association(String department) {
        return places.associationOf(department).orElseThrow().id();
    }
}
