package coop.quitus.document.internal;

import coop.quitus.document.SealMark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/// Signs PDFs and reads signatures: PAdES baseline B (ETSI EN 319 142-1), with a time stamp B-T, a
/// CMS beside the bytes it signs. RSA with PKCS #1 v1.5 draws no chance, so that the same file is
/// signed the same.
final class Signatures {

    private static final String OURS = "Quitus ";

    /// Room for a signature that bears a time stamp: chosen before the stamp is known, for what is
    /// signed says where the signature ends.
    private static final int STAMPED_SIZE = 32 * 1024;

    private Signatures() {}

    /// Who says when a signature was made: from its SHA-256 to a token, or to nothing.
    interface Stamp extends Function<byte[], Optional<byte[]>> {}

    /// @param stamp null where no time stamp is expected
    static byte[] sign(byte[] pdf, SealMark mark, HouseKey.Pair key, @Nullable Stamp stamp) {
        try (PDDocument document = Loader.loadPDF(pdf);
                var options = new SignatureOptions();
                var signed = new ByteArrayOutputStream(pdf.length + 20_000)) {
            if (stamp != null) {
                options.setPreferredSignatureSize(STAMPED_SIZE);
            }
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName("Quitus");
            signature.setReason(OURS + mark.address() + " " + mark.code());
            signature.setSignDate(GregorianCalendar.from(mark.sealedAt().atZone(ZoneOffset.UTC)));
            document.addSignature(signature, options);
            document.setDocumentId(mark.sealedAt().getEpochSecond());
            var external = document.saveIncrementalForExternalSigning(signed);
            CMSSignedData cms = cms(external.getContent().readAllBytes(), key);
            external.setSignature((stamp == null ? cms : stamped(cms, stamp)).getEncoded());
            return signed.toByteArray();
        } catch (IOException
                | CMSException
                | GeneralSecurityException
                | OperatorCreationException failure) {
            throw new IllegalStateException("a paper cannot be sealed", failure);
        }
    }

    private static CMSSignedData cms(byte[] content, HouseKey.Pair key)
            throws CMSException, GeneralSecurityException, OperatorCreationException {
        var signer =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(attributes(key.certificate()))
                        .build(
                                new JcaContentSignerBuilder("SHA256withRSA").build(key.key()),
                                key.certificate());
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signer);
        generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
        return generator.generate(new CMSProcessableByteArray(content), false);
    }

    /// The same signature with its time stamp beside it (PAdES baseline B-T), if one was given.
    private static CMSSignedData stamped(CMSSignedData cms, Stamp stamp)
            throws IOException, GeneralSecurityException {
        SignerInformation signer = cms.getSignerInfos().iterator().next();
        Optional<byte[]> token = stamp.apply(imprint(signer));
        if (token.isEmpty()) {
            return cms;
        }
        var beside =
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                        new DERSet(ASN1Primitive.fromByteArray(token.get())));
        SignerInformation told =
                SignerInformation.replaceUnsignedAttributes(
                        signer, new AttributeTable(new DERSet(beside)));
        return CMSSignedData.replaceSigners(cms, new SignerInformationStore(told));
    }

    private static byte[] imprint(SignerInformation signer) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
    }

    /// Which certificate signs is signed too; the moment stands in the PDF and not here, as PAdES
    /// asks.
    private static CMSAttributeTableGenerator attributes(X509Certificate certificate)
            throws GeneralSecurityException {
        byte[] fingerprint = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        var named = new Hashtable<>();
        named.put(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new DERSet(new SigningCertificateV2(new ESSCertIDv2(fingerprint)))));
        var usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(named));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    /// What a signature says.
    ///
    /// @param reason what stands in the PDF beside it
    /// @param whole whether it holds, and covers the file to its last byte
    /// @param signer the certificate's subject
    record Read(String reason, boolean whole, boolean ours, String signer) {

        /// The code of one of our papers.
        String code() {
            return reason.substring(reason.lastIndexOf(' ') + 1);
        }
    }

    /// The last signature of a file; empty when there is none, or the file is no PDF.
    static Optional<Read> read(byte[] file, X509Certificate house) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDSignature signature = document.getLastSignatureDictionary();
            if (signature == null) {
                return Optional.empty();
            }
            return Optional.of(read(file, signature, house));
        } catch (IOException notAPdf) {
            return Optional.empty();
        }
    }

    private static Read read(byte[] file, PDSignature signature, X509Certificate house) {
        String reason = Optional.ofNullable(signature.getReason()).orElse("");
        boolean toTheEnd = coversAll(signature.getByteRange(), file.length);
        try {
            var place = new ByteArrayInputStream(signature.getContents(file));
            var cms =
                    new CMSSignedData(
                            new CMSProcessableByteArray(signature.getSignedContent(file)), place);
            boolean ours = bears(cms, house);
            boolean holds = ours && holds(cms, house) && isBlank(place) && stampsHold(cms);
            return new Read(reason, holds && toTheEnd, ours, signer(cms));
        } catch (IOException
                | CMSException
                | TSPException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException broken) {
            return new Read(reason, false, reason.startsWith(OURS), "");
        }
    }

    private static boolean holds(CMSSignedData cms, X509Certificate house) throws CMSException {
        try {
            var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(house);
            for (SignerInformation signer : cms.getSignerInfos()) {
                if (!signer.verify(verifier)) {
                    return false;
                }
            }
            return cms.getSignerInfos().size() == 1;
        } catch (OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Nothing signs the room left beside the signature: it must be empty.
    private static boolean isBlank(ByteArrayInputStream rest) {
        for (byte one : rest.readAllBytes()) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    /// A time stamp stands outside what the house signs: it must hold by its own certificate, and
    /// speak of this signature.
    private static boolean stampsHold(CMSSignedData cms)
            throws CMSException,
                    IOException,
                    TSPException,
                    GeneralSecurityException,
                    OperatorCreationException {
        for (SignerInformation signer : cms.getSignerInfos()) {
            AttributeTable beside = signer.getUnsignedAttributes();
            Attribute stamp =
                    beside == null
                            ? null
                            : beside.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
            if (stamp != null && !stampHolds(stamp, signer)) {
                return false;
            }
        }
        return true;
    }

    private static boolean stampHolds(Attribute stamp, SignerInformation signer)
            throws CMSException,
                    IOException,
                    TSPException,
                    GeneralSecurityException,
                    OperatorCreationException {
        byte[] written = stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded();
        var token = new TimeStampToken(new CMSSignedData(written));
        Optional<X509CertificateHolder> authority =
                token.getCertificates().getMatches(null).stream()
                        .filter(token.getSID()::match)
                        .findFirst();
        if (authority.isEmpty()) {
            return false;
        }
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority.get()));
        return Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), imprint(signer));
    }

    private static boolean coversAll(int[] range, int length) {
        return range.length == 4 && range[0] == 0 && (long) range[2] + range[3] == length;
    }

    private static boolean bears(CMSSignedData cms, X509Certificate house)
            throws IOException, CertificateEncodingException {
        for (X509CertificateHolder one : cms.getCertificates().getMatches(null)) {
            if (Arrays.equals(one.getEncoded(), house.getEncoded())) {
                return true;
            }
        }
        return false;
    }

    private static String signer(CMSSignedData cms) {
        return cms.getCertificates().getMatches(null).stream()
                .findFirst()
                .map(one -> one.getSubject().toString())
                .orElse("");
    }
}
